import { Failed, Said, StatusBadge, useAct, useFormat, useProblemWords, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { useHasRole, useToday } from '../../app/session/session.js';
import type { CoverageLineFragment } from '../../gql/graphql.js';
import { EffortForm } from '../efforts/EffortForm.js';
import { AttestForm } from './AttestForm.js';
import { COVERAGE_TONES } from './coverage-tones.js';
import styles from './coverage.module.css';
import { EndAttestation } from './coverage.operations.js';
import { coverageTexts } from './coverage.texts.js';
import { StepForm } from './StepForm.js';

interface CoverageSheetProps {
  readonly row: CoverageLineFragment;
  /** The past can be read, not changed. */
  readonly isToday: boolean;
  readonly onSaved: (words: string) => void;
}

type Doing = 'attest' | 'effort' | 'step';

/** One category: what must be provided, what was attested, what was tried, and what can be done. */
export function CoverageSheet({ row, isToday, onSaved }: CoverageSheetProps) {
  const t = useT(coverageTexts);
  const mayKeep = useHasRole('DIRECTOR', 'ADMIN') && isToday;
  const [doing, setDoing] = useState<Doing | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const saved = () => {
    setDoing(null);
    setSaid(t('saved'));
    onSaved(t('saved'));
  };
  const close = () => setDoing(null);
  return (
    <div className={styles.sheet}>
      <Said keepsFocus>{said}</Said>
      <p>
        <StatusBadge tone={COVERAGE_TONES[row.state]}>{row.stateLabel}</StatusBadge>
      </p>
      {row.missing.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {!isToday && <p className={styles.quiet}>{t('past')}</p>}
      {mayKeep && doing === null && (
        <div className={styles.bar}>
          <Button component={Link} to="/agreements" state={{ begin: row.category }}>
            {t('addAgreement')}
          </Button>
          <Button variant="default" onClick={() => setDoing('effort')}>
            {t('recordEffort')}
          </Button>
          <Button variant="default" onClick={() => setDoing('step')}>
            {t('plan')}
          </Button>
          {row.attestable.length > 0 && !row.attestation && (
            <Button variant="default" onClick={() => setDoing('attest')}>
              {t('attest')}
            </Button>
          )}
        </div>
      )}
      {doing === 'effort' && (
        <EffortForm about={{ category: row.category.toLowerCase() }} onRecorded={saved} onCancel={close} />
      )}
      {doing === 'attest' && <AttestForm row={row} onSaved={saved} onCancel={close} />}
      {doing === 'step' && <StepForm row={row} onSaved={saved} onCancel={close} />}
      <Obligations row={row} />
      <Efforts row={row} />
      <Attested row={row} mayKeep={mayKeep} onEnded={saved} />
    </div>
  );
}

function Obligations({ row: { obligations } }: { readonly row: CoverageLineFragment }) {
  const t = useT(coverageTexts);
  if (obligations.length === 0) return null;
  return (
    <section>
      <h3>{t('obligations')}</h3>
      <ul className={styles.list}>
        {obligations.map(({ code, label, isRequired, isMet, agreement, clause }) => (
          <li key={code}>
            <StatusBadge tone={isMet ? 'good' : isRequired ? 'late' : 'ended'}>{label}</StatusBadge>
            <p className={styles.quiet}>
              {isMet && agreement
                ? [t('met', { title: agreement.title }), clause && t('clause', { clause })].filter(Boolean).join(', ')
                : [t('notMet'), isRequired ? null : t('good')].filter(Boolean).join(', ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Efforts({ row: { efforts, lastEffortOn } }: { readonly row: CoverageLineFragment }) {
  const t = useT(coverageTexts);
  const format = useFormat();
  return (
    <p>
      {efforts > 0 && lastEffortOn ? t('efforts', { count: efforts, day: format.date(lastEffortOn) }) : t('noEfforts')}
    </p>
  );
}

interface AttestedProps {
  readonly row: CoverageLineFragment;
  readonly mayKeep: boolean;
  readonly onEnded: () => void;
}

function Attested({ row: { attestation, waivers }, mayKeep, onEnded }: AttestedProps) {
  const t = useT(coverageTexts);
  const format = useFormat();
  const words = useProblemWords();
  const today = useToday();
  const act = useAct(EndAttestation, 'endAttestation');
  const end = async (id: string) => {
    if ((await act.run(() => ({ id, on: today }))).kind === 'done') onEnded();
  };
  return (
    <>
      {waivers.map(({ agreement, justification, contingencyPlan, reviewOn, isReviewOverdue }) => (
        <section key={agreement.id}>
          <h3>{t('notAttainable', { title: agreement.title })}</h3>
          <p>{justification}</p>
          <p>{contingencyPlan}</p>
          <p className={isReviewOverdue ? styles.attention : styles.quiet}>
            {isReviewOverdue ? t('overdue') : t('reviewOn', { day: format.date(reviewOn) })}
          </p>
        </section>
      ))}
      {attestation && (
        <section>
          <h3>
            {t('attested')}: {attestation.kindLabel}
          </h3>
          <p>{attestation.statement}</p>
          {attestation.contingencyPlan && <p>{attestation.contingencyPlan}</p>}
          <p className={styles.quiet}>
            {t('attestedBy', { name: attestation.attestedBy, day: format.date(attestation.attestedOn) })}
          </p>
          {attestation.reviewOn && (
            <p className={attestation.isReviewOverdue ? styles.attention : styles.quiet}>
              {attestation.isReviewOverdue ? t('overdue') : t('reviewOn', { day: format.date(attestation.reviewOn) })}
            </p>
          )}
          {act.problem && <Failed message={words(act.problem)} />}
          {mayKeep && (
            <Button variant="default" onClick={() => void end(attestation.id)}>
              {t('endAttestation')}
            </Button>
          )}
        </section>
      )}
    </>
  );
}
