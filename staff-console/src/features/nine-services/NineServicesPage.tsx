import { DateField, Loaded, PageHead, Said, SideSheet, useLoad, useT } from '@loopkeeper/ui-kit';
import { useState } from 'react';
import { useHasRole, useToday } from '../../app/session/session.js';
import type { NineServicesPartsFragment } from '../../gql/graphql.js';
import styles from '../coverage/coverage.module.css';
import { DirectForm } from './DirectForm.js';
import { EncountersForm } from './EncountersForm.js';
import { ReadNineServices } from './nine-services.operations.js';
import { nineServicesTexts } from './nine-services.texts.js';
import { NineServicesTable } from './NineServicesTable.js';
import { SharesPanel } from './SharesPanel.js';

type Service = NineServicesPartsFragment['services'][number];

/** The nine required services: delivered directly, through which DCO, or referred; gaps stand out. */
export default function NineServicesPage() {
  const t = useT(nineServicesTexts);
  const today = useToday();
  const mayKeep = useHasRole('DIRECTOR', 'ADMIN');
  const [day, setDay] = useState(today);
  const [sheet, setSheet] = useState<Service | 'encounters' | null>(null);
  const [said, setSaid] = useState(false);
  const load = useLoad(ReadNineServices, { on: day === '' ? today : day });
  const saved = () => {
    setSheet(null);
    setSaid(true);
    load.reload();
  };
  const services = load.data?.nineServices.services ?? [];
  const title = sheet === null ? '' : sheet === 'encounters' ? t('enter') : sheet.label;

  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className={styles.page}>
        <div className={styles.day}>
          <DateField name="asOf" label={t('asOf')} value={day} onChange={setDay} />
        </div>
        <Said>{said && t('saved')}</Said>
        <Loaded load={load}>
          {({ nineServices }) => (
            <>
              <p className={styles.sentence}>
                {nineServices.gaps === 0 ? t('noGaps') : t('sentence', { count: nineServices.gaps })}
              </p>
              <NineServicesTable rows={nineServices.services} onSay={mayKeep && day === today ? setSheet : null} />
              <SharesPanel shares={nineServices.shares} onEnter={mayKeep ? () => setSheet('encounters') : null} />
            </>
          )}
        </Loaded>
      </div>
      <SideSheet title={title} opened={sheet !== null} onClose={() => setSheet(null)} guarded>
        {sheet === 'encounters' && (
          <EncountersForm services={services} onSaved={saved} onCancel={() => setSheet(null)} />
        )}
        {sheet !== null && sheet !== 'encounters' && (
          <DirectForm service={sheet} onSaved={saved} onCancel={() => setSheet(null)} />
        )}
      </SideSheet>
    </>
  );
}
