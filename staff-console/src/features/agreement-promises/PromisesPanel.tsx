import { Failed, Loaded, Panel, Said, SideSheet, useAct, useLoad, useProblemWords, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AgreementPromiseInput, PromiseLineFragment, ReadAgreementPromisesQuery } from '../../gql/graphql.js';
import styles from '../agreements/agreements.module.css';
import { useFollow, type PartOfAgreement } from '../agreements/use-follow.js';
import { PromiseForm } from './PromiseForm.js';
import { standingPromise } from './promise-values.js';
import { KeepPromises, ReadPromises } from './promises.operations.js';
import { promiseTexts } from './promises.texts.js';

type Agreement = NonNullable<ReadAgreementPromisesQuery['agreement']>;

/** What both sides promised about times: of the draft, where it can be changed, else of what holds. */
export function PromisesPanel({ agreementId, seen, onChanged }: PartOfAgreement) {
  const t = useT(promiseTexts);
  const load = useLoad(ReadPromises, { id: agreementId });
  useFollow(seen, load.reload);
  const [said, setSaid] = useState(false);
  const saved = () => {
    setSaid(true);
    load.reload();
    onChanged();
  };
  return (
    <Loaded load={load}>
      {({ agreement }) =>
        (agreement?.inTheMaking ?? agreement?.current) && (
          <Panel title={t('title')}>
            <Said keepsFocus>{said && t('saved')}</Said>
            {agreement && <Promises agreement={agreement} onSaved={saved} />}
          </Panel>
        )
      }
    </Loaded>
  );
}

interface PromisesProps {
  readonly agreement: Agreement;
  readonly onSaved: () => void;
}

function Promises({ agreement, onSaved }: PromisesProps) {
  const t = useT(promiseTexts);
  const words = useProblemWords();
  const [opened, setOpened] = useState(false);
  const act = useAct(KeepPromises, 'keepPromises');
  const version = agreement.inTheMaking ?? agreement.current;
  const promises = version?.promises ?? [];
  const mayEdit = agreement.mayEdit && version?.state === 'DRAFT';
  const keep = async (kept: AgreementPromiseInput[]) => {
    if (!version) return;
    const outcome = await act.run(() => ({
      input: { versionId: version.id, seenVersion: agreement.version, promises: kept },
    }));
    if (outcome.kind !== 'done') return;
    setOpened(false);
    onSaved();
  };
  const without = (gone: PromiseLineFragment) => keep(promises.filter(({ id }) => id !== gone.id).map(standingPromise));
  return (
    <>
      {promises.length === 0 && <p className={styles.quiet}>{t('none')}</p>}
      {act.problem && !opened && <Failed message={words(act.problem)} />}
      <ul className={styles.list}>
        {promises.map((promise) => (
          <li key={promise.id}>
            <PromiseLines promise={promise} />
            {mayEdit && (
              <Button
                variant="subtle"
                aria-label={t('remove', { what: promise.what })}
                onClick={() => void without(promise)}
              >
                ×
              </Button>
            )}
          </li>
        ))}
      </ul>
      {mayEdit && (
        <div className={styles.bar}>
          <Button variant="default" onClick={() => setOpened(true)}>
            {t('add')}
          </Button>
        </div>
      )}
      <SideSheet title={t('add')} opened={opened} onClose={() => setOpened(false)} guarded>
        {opened && (
          <PromiseForm
            act={act}
            onAdd={(promise) => void keep([...promises.map(standingPromise), promise])}
            onCancel={() => setOpened(false)}
          />
        )}
      </SideSheet>
    </>
  );
}

function PromiseLines({ promise }: { readonly promise: PromiseLineFragment }) {
  const t = useT(promiseTexts);
  const { promisedBy, kindLabel, what, within, situation, urgency, services, category } = promise;
  const limits = [situation, urgency && t(urgency), category?.label, ...services.map(({ name }) => name)].filter(
    Boolean,
  );
  return (
    <>
      <p className={styles.quiet}>
        {t(promisedBy === 'US' ? 'byUs' : 'byPartner')} · {kindLabel}
      </p>
      <strong>{what}</strong>
      {within && <p>{within}</p>}
      {limits.length > 0 && <p className={styles.quiet}>{limits.join(' · ')}</p>}
    </>
  );
}
