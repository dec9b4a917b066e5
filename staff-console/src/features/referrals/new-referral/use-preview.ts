import { useDebouncedValue } from '@mantine/hooks';
import { useLoad } from '@loopkeeper/ui-kit';
import { PreviewRelease } from './new-referral.operations.js';
import { isWorthAPreview, toDraft, type ReferralForm } from './referral-form.js';

const PAUSE_IN_TYPING_MS = 400;

/** What the partner would see of the form as it stands, asked again after each pause in typing. */
export function usePreview(form: ReferralForm, listingId: string) {
  const [settled] = useDebouncedValue(form, PAUSE_IN_TYPING_MS);
  const load = useLoad(PreviewRelease, { draft: toDraft(settled, listingId) }, { pause: !isWorthAPreview(settled) });
  return { ...load, busy: load.busy || settled !== form };
}
