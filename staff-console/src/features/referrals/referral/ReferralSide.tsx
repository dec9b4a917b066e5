import { useState } from 'react';
import { Link } from 'react-router';
import { Panel, useT } from '@loopkeeper/ui-kit';
import { PersonName } from '../../../app/names/PersonName.js';
import type { ReferralPagePartsFragment } from '../../../gql/graphql.js';
import { fullName } from '../../people/person-values.js';
import { SafeContactLine } from '../../people/SafeContactLine.js';
import { PreviewFrame } from '../preview/Preview.js';
import { ReleaseDialog } from '../preview/ReleaseDialog.js';
import { referralsTexts } from '../texts/index.js';
import { MailPanel } from './MailPanel.js';
import { SharedNow } from './SharedNow.js';
import styles from './referral.module.css';

interface ReferralSideProps {
  readonly referral: ReferralPagePartsFragment;
  readonly reload: () => void;
}

/** Beside the referral: the person and the safe contact, the release, the messages. */
export function ReferralSide({ referral, reload }: ReferralSideProps) {
  const { release } = referral;
  const [recording, setRecording] = useState(false);
  const recorded = () => {
    setRecording(false);
    reload();
  };
  return (
    <div className={styles.stack}>
      {referral.person && <PersonPanel person={referral.person} />}
      {release && (
        <PreviewFrame partnerName={referral.receiver.name}>
          <SharedNow
            referral={referral}
            release={release}
            onRecordRelease={referral.person ? () => setRecording(true) : undefined}
          />
        </PreviewFrame>
      )}
      <MailPanel mail={referral.mail} />
      {referral.person && recording && (
        <ReleaseDialog
          personId={referral.person.id}
          scopes={referral.sections.map(({ kind }) => kind)}
          agencyId={referral.receiver.id}
          onRecorded={recorded}
          onClose={() => setRecording(false)}
        />
      )}
    </div>
  );
}

function PersonPanel({ person }: { readonly person: NonNullable<ReferralPagePartsFragment['person']> }) {
  const t = useT(referralsTexts);
  return (
    <Panel title={t('person')}>
      <Link to={`/people/${person.id}`}>
        <PersonName name={fullName(person)} />
      </Link>
      <SafeContactLine safe={person.safeContact} />
    </Panel>
  );
}
