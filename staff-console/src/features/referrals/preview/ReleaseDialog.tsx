import { Loaded, SideSheet, useLoad, useT } from '@loopkeeper/ui-kit';
import type { InformationScope } from '../../../gql/graphql.js';
import { RecordRelease } from '../../consents/RecordRelease.js';
import { consentsTexts } from '../../consents/texts/index.js';
import { ReadReferralPerson } from '../new-referral/new-referral.operations.js';

interface ReleaseDialogProps {
  readonly personId: string;
  /** What the referral would tell; it fills the form in. */
  readonly scopes: readonly InformationScope[];
  readonly agencyId: string | null;
  readonly onRecorded: () => void;
  readonly onClose: () => void;
}

/** Records the release that is missing without leaving the referral. */
export function ReleaseDialog({ personId, scopes, agencyId, onRecorded, onClose }: ReleaseDialogProps) {
  const t = useT(consentsTexts);
  const load = useLoad(ReadReferralPerson, { id: personId });
  const known = { scopes, recipientAgencyIds: agencyId === null ? [] : [agencyId] };
  return (
    <SideSheet opened guarded onClose={onClose} title={t('record')}>
      <Loaded load={load}>
        {({ person }) =>
          person && <RecordRelease person={person} known={known} onRecorded={onRecorded} onCancel={onClose} />
        }
      </Loaded>
    </SideSheet>
  );
}
