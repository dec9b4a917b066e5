import { ChoiceField, Panel, useT } from '@loopkeeper/ui-kit';
import type { ReleasePreviewPartsFragment, Urgency } from '../../../gql/graphql.js';
import { referralsTexts } from '../texts/index.js';
import styles from './new-referral.module.css';

const URGENCIES = ['ROUTINE', 'URGENT', 'HIGH_TRANSITION', 'EMERGENCY'] as const satisfies readonly Urgency[];

interface UrgencyFieldProps {
  readonly urgency: Urgency;
  readonly onChange: (urgency: Urgency) => void;
  /** When the partner would have to answer, in words. */
  readonly replyDue: string | null;
  /** Fast tracks that the partner promised for it, and the one that is claimed. */
  readonly fastTracks: ReleasePreviewPartsFragment['fastTracks'];
  readonly fastTrack: string | null;
  readonly onFastTrack: (promiseId: string | null) => void;
}

/** How urgent it is, and until when the partner would then have to answer. */
export function UrgencyField(props: UrgencyFieldProps) {
  const { urgency, onChange, replyDue, fastTracks, fastTrack, onFastTrack } = props;
  const t = useT(referralsTexts);
  return (
    <Panel>
      <ChoiceField
        name="urgency"
        label={t('urgency')}
        placeholder={null}
        value={urgency}
        options={URGENCIES.map((each) => ({ value: each, label: t(`urgency.${each}`) }))}
        onChange={(chosen) => onChange(URGENCIES.find((each) => each === chosen) ?? 'ROUTINE')}
      />
      {fastTracks.length > 0 && (
        <ChoiceField
          name="fastTrack"
          label={t('fastTrack')}
          help={t('fastTrackHelp')}
          placeholder={t('noFastTrack')}
          value={fastTrack ?? ''}
          options={fastTracks.map(({ promiseId, label }) => ({ value: promiseId, label }))}
          onChange={(chosen) => onFastTrack(chosen === '' ? null : chosen)}
        />
      )}
      {replyDue && <p className={styles.quiet}>{t('replyDue', { text: replyDue })}</p>}
    </Panel>
  );
}
