import { Loaded, More, Panel, Said, SideSheet, useFormat, usePages, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useHasRole } from '../../../app/session/session.js';
import styles from '../agreements.module.css';
import { ListEfforts } from '../agreement.operations.js';
import { agreementTexts } from '../agreement.texts.js';
import { EffortForm } from '../../efforts/EffortForm.js';

/** What was done to deepen the partnership, newest first. */
export function EffortsPanel({ agreementId }: { readonly agreementId: string }) {
  const t = useT(agreementTexts);
  const format = useFormat();
  const mayRecord = useHasRole('COORDINATOR', 'SUPERVISOR', 'DIRECTOR', 'ADMIN');
  const [opened, setOpened] = useState(false);
  const [said, setSaid] = useState(false);
  const pages = usePages(
    ListEfforts,
    (after) => ({ filter: { agreementId }, after }),
    ({ agreementEfforts }) => agreementEfforts,
  );
  return (
    <Panel title={t('efforts')}>
      <Said>{said && t('effortSaved')}</Said>
      <Loaded load={pages.load}>
        {() => (
          <>
            {pages.items.length === 0 && <p className={styles.quiet}>{t('noEfforts')}</p>}
            <ul className={styles.list}>
              {pages.items.map(({ id, kindLabel, day, what, nextStep, recordedBy }) => (
                <li key={id}>
                  <strong>{kindLabel}</strong>
                  <p>{what}</p>
                  {nextStep && (
                    <p>
                      {t('effortNext')}: {nextStep}
                    </p>
                  )}
                  <p className={styles.quiet}>{t('effortBy', { day: format.date(day), name: recordedBy })}</p>
                </li>
              ))}
            </ul>
            <More pages={pages} />
          </>
        )}
      </Loaded>
      {mayRecord && (
        <div className={styles.bar}>
          <Button variant="default" onClick={() => setOpened(true)}>
            {t('recordEffort')}
          </Button>
        </div>
      )}
      <SideSheet title={t('recordEffort')} opened={opened} onClose={() => setOpened(false)} guarded>
        {opened && (
          <EffortForm
            about={{ agreementId }}
            onRecorded={() => {
              setOpened(false);
              setSaid(true);
              pages.load.reload();
            }}
            onCancel={() => setOpened(false)}
          />
        )}
      </SideSheet>
    </Panel>
  );
}
