import { Facts, Panel, SideSheet, useFormat, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { AgreementPartsFragment } from '../../../gql/graphql.js';
import styles from '../agreements.module.css';
import { agreementTexts } from '../agreement.texts.js';
import { AgreementForm } from './AgreementForm.js';

interface AboutPanelProps {
  readonly agreement: AgreementPartsFragment;
  readonly onDone: (words: string) => void;
}

/** What does not stand in a version: owner, ladder, how information is shared, when the partners meet. */
export function AboutPanel({ agreement, onDone }: AboutPanelProps) {
  const t = useT(agreementTexts);
  const format = useFormat();
  const [opened, setOpened] = useState(false);
  const { owner, rungLabel, sharingMethodLabel, sharingNote, meetingEveryWeeks, nextMeetingOn, isMeetingLate } =
    agreement;
  const { justification, contingencyPlan, reviewOn, endReason, supersededBy, supersedes } = agreement;
  const reference = (other: typeof supersedes) => other && <Link to={`/agreements/${other.id}`}>{other.title}</Link>;
  return (
    <Panel title={t('about')}>
      <Facts
        facts={[
          [t('owner'), owner?.name],
          [t('rung'), rungLabel],
          [t('sharing'), sharingMethodLabel],
          [t('sharingNote'), sharingNote],
          [t('meetings'), meetingEveryWeeks && t('everyWeeks', { count: meetingEveryWeeks })],
          [t('nextMeetingOn'), nextMeetingOn && format.date(nextMeetingOn)],
          [t('justification'), justification],
          [t('contingency'), contingencyPlan],
          [t('reviewOn'), reviewOn && format.date(reviewOn)],
          [t('endReason'), endReason],
          [t('supersededBy'), reference(supersededBy)],
          [t('supersedes'), reference(supersedes)],
        ]}
      />
      {isMeetingLate && <p className={styles.attention}>{t('meetingLate')}</p>}
      {agreement.mayEdit && (
        <div className={styles.bar}>
          <Button variant="default" onClick={() => setOpened(true)} aria-label={t('editAgreement')}>
            {t('edit')}
          </Button>
        </div>
      )}
      <SideSheet title={t('editAgreement')} opened={opened} onClose={() => setOpened(false)} guarded>
        {opened && (
          <AgreementForm
            agreement={agreement}
            onSaved={() => {
              setOpened(false);
              onDone(t('saved'));
            }}
            onCancel={() => setOpened(false)}
          />
        )}
      </SideSheet>
    </Panel>
  );
}
