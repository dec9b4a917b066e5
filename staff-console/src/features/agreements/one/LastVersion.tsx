import { useLoad } from '@loopkeeper/ui-kit';
import type { AgreementPartsFragment } from '../../../gql/graphql.js';
import { ReadVersionOn } from '../agreement.operations.js';
import { VersionPanel } from './VersionPanel.js';

interface LastVersionProps {
  readonly agreement: AgreementPartsFragment;
  readonly onDone: (words: string) => void;
}

/** What an agreement said last, once nothing of it holds any more or not yet; absent while something is in the making or in force. */
export function LastVersion({ agreement, onDone }: LastVersionProps) {
  const { id, current, inTheMaking, versions } = agreement;
  const day = current || inTheMaking ? null : (versions.find(({ startsOn }) => startsOn !== null)?.startsOn ?? null);
  const { data } = useLoad(ReadVersionOn, { id, day: day ?? '' }, { pause: day === null });
  if (day === null || !data?.agreementOn) return null;
  return <VersionPanel agreement={agreement} version={data.agreementOn} onDone={onDone} />;
}
