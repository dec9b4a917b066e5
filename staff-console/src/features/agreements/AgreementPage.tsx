import { Empty, Loaded, Said, useLoad, useT } from '@loopkeeper/ui-kit';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useHasRole } from '../../app/session/session.js';
import type { AgreementPartsFragment } from '../../gql/graphql.js';
import { DcoPanels } from '../agreement-dco/DcoPanels.js';
import { FilesPanel } from '../agreement-files/FilesPanel.js';
import { PromisesPanel } from '../agreement-promises/PromisesPanel.js';
import styles from './agreements.module.css';
import { ReadAgreement } from './agreement.operations.js';
import { agreementTexts } from './agreement.texts.js';
import { AboutPanel } from './one/AboutPanel.js';
import { AgreementHead } from './one/AgreementHead.js';
import { EffortsPanel } from './one/EffortsPanel.js';
import { NextStep } from './one/NextStep.js';
import { SidesPanel } from './one/SidesPanel.js';
import { TimelinePanel } from './one/TimelinePanel.js';
import { VersionPanel } from './one/VersionPanel.js';
import { VersionsPanel } from './one/VersionsPanel.js';

/** One agreement: how it stands, what comes next, what it says, who signed it and what happened. */
export default function AgreementPage() {
  const t = useT(agreementTexts);
  const { id = '' } = useParams();
  const load = useLoad(ReadAgreement, { id });
  return (
    <Loaded
      load={load}
      isEmpty={({ agreement }) => agreement === null || agreement === undefined}
      empty={
        <Empty title={t('notFound')}>
          <Link to="/agreements">{t('back')}</Link>
        </Empty>
      }
    >
      {({ agreement }) => agreement && <OneAgreement agreement={agreement} onReload={load.reload} />}
    </Loaded>
  );
}

interface OneAgreementProps {
  readonly agreement: AgreementPartsFragment;
  readonly onReload: () => void;
}

function OneAgreement({ agreement, onReload }: OneAgreementProps) {
  const t = useT(agreementTexts);
  const [said, setSaid] = useState<string | null>(null);
  const done = (words: string) => {
    setSaid(words);
    onReload();
  };
  const maySeeFiles = useHasRole('DIRECTOR', 'ADMIN', 'SUPERVISOR', 'PRIVACY_OFFICER');
  const { current, inTheMaking } = agreement;
  return (
    <>
      <Link to="/agreements" className={styles.back}>
        <IconArrowLeft size={20} aria-hidden />
        {t('back')}
      </Link>
      <AgreementHead agreement={agreement} />
      <Said keepsFocus>{said}</Said>
      <div className={styles.columns}>
        <div className={styles.column}>
          <NextStep agreement={agreement} onDone={done} onStale={onReload} />
          {inTheMaking && <VersionPanel agreement={agreement} version={inTheMaking} onDone={done} />}
          {current && <VersionPanel agreement={agreement} version={current} onDone={done} />}
          <SidesPanel agreement={agreement} onDone={done} />
          <PromisesPanel agreementId={agreement.id} />
          <DcoPanels agreementId={agreement.id} />
        </div>
        <div className={styles.column}>
          <AboutPanel agreement={agreement} onDone={done} />
          {maySeeFiles && <FilesPanel agreementId={agreement.id} mayEdit={agreement.mayEdit} />}
          <EffortsPanel agreementId={agreement.id} />
          <VersionsPanel agreement={agreement} />
          <TimelinePanel timeline={agreement.timeline} />
        </div>
      </div>
    </>
  );
}
