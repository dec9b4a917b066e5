import { Facts, Failed, Panel, SideSheet, useAct, useFormat, useProblemWords, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AgreementPartsFragment, AgreementVersionKind, VersionPartsFragment } from '../../../gql/graphql.js';
import styles from '../agreements.module.css';
import { BeginVersion } from '../agreement-acts.operations.js';
import { agreementTexts } from '../agreement.texts.js';
import { VersionForm } from './VersionForm.js';

interface VersionPanelProps {
  readonly agreement: AgreementPartsFragment;
  readonly version: VersionPartsFragment;
  readonly onDone: (words: string) => void;
}

function titleOf({ id, isInForce }: VersionPartsFragment, inTheMaking: { readonly id: string } | null | undefined) {
  if (isInForce) return 'inForce';
  return inTheMaking?.id === id ? 'making' : 'saidLast';
}

/** What one version says: the one in force, the one in the making, which can be edited while it is a draft, or the last that held. */
export function VersionPanel({ agreement, version, onDone }: VersionPanelProps) {
  const t = useT(agreementTexts);
  const [opened, setOpened] = useState(false);
  const isDraft = version.state === 'DRAFT';
  const { mayEdit, inTheMaking, state } = agreement;
  const mayBegin = mayEdit && !inTheMaking && (version.isInForce || state === 'EXPIRED');
  return (
    <Panel title={t(titleOf(version, inTheMaking))}>
      <p className={styles.quiet}>
        {t('version', { number: version.number })} · {t(`kind_${version.kind}`)} · {version.stateLabel}
      </p>
      <VersionFacts version={version} />
      {version.terms && (
        <>
          <h3>{t('terms')}</h3>
          <p className={styles.text}>{version.terms}</p>
        </>
      )}
      <Changes version={version} />
      {mayEdit && isDraft && (
        <div className={styles.bar}>
          <Button variant="default" onClick={() => setOpened(true)}>
            {t('editTerms')}
          </Button>
        </div>
      )}
      {mayBegin && <Begin agreement={agreement} onDone={onDone} />}
      <SideSheet title={t('editTerms')} opened={opened} onClose={() => setOpened(false)} guarded>
        {opened && (
          <VersionForm
            agreement={agreement}
            version={version}
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

function VersionFacts({ version }: { readonly version: VersionPartsFragment }) {
  const t = useT(agreementTexts);
  const format = useFormat();
  const { startsOn, endsOn, endedOn, noticeDays, categories, services, locations, programs, contentSha256 } = version;
  const scope = [...services, ...locations, ...programs].map(({ name }) => name);
  return (
    <Facts
      facts={[
        [t('startsOn'), startsOn && format.date(startsOn)],
        [t('endsOn'), endsOn ? format.date(endsOn) : startsOn && t('noEnd')],
        [t('endedOn'), endedOn && format.date(endedOn)],
        [t('noticeDays'), noticeDays],
        [t('covers'), format.list(categories.map(({ label }) => label))],
        [t('scope'), scope.length > 0 ? format.list(scope) : t('scopeAll')],
        [t('hash'), contentSha256 && <span className={styles.hash}>{contentSha256}</span>],
      ]}
    />
  );
}

function Changes({ version: { changesFromPrevious } }: { readonly version: VersionPartsFragment }) {
  const t = useT(agreementTexts);
  if (changesFromPrevious.length === 0) return null;
  return (
    <details>
      <summary>{t('changes')}</summary>
      <ul className={styles.list}>
        {changesFromPrevious.map(({ what, before, after }) => (
          <li key={what}>
            <strong>{what}</strong>
            <p className={styles.quiet}>
              {t('before')}: {before || t('nothing')}
            </p>
            <p>
              {t('after')}: {after || t('nothing')}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

const KINDS: readonly { readonly kind: AgreementVersionKind; readonly text: 'renew' | 'amend' }[] = [
  { kind: 'RENEWAL', text: 'renew' },
  { kind: 'AMENDMENT', text: 'amend' },
];

/** Begins a renewal or an amendment; what holds goes on holding. */
function Begin({ agreement, onDone }: Omit<VersionPanelProps, 'version'>) {
  const t = useT(agreementTexts);
  const words = useProblemWords();
  const act = useAct(BeginVersion, 'beginAgreementVersion');
  const begin = async (kind: AgreementVersionKind) => {
    const outcome = await act.run((idempotencyKey) => ({
      input: { agreementId: agreement.id, seenVersion: agreement.version, kind, idempotencyKey },
    }));
    if (outcome.kind === 'done') onDone(t('begun'));
  };
  return (
    <>
      {act.problem && <Failed message={words(act.problem)} />}
      {act.error && <Failed error={act.error} what="act" />}
      <div className={styles.bar}>
        {KINDS.map(({ kind, text }) => (
          <Button key={kind} variant="default" onClick={() => void begin(kind)}>
            {t(text)}
          </Button>
        ))}
      </div>
    </>
  );
}
