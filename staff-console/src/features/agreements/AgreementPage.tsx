import { Empty, Loaded, Said, useLoad, useT } from '@loopkeeper/ui-kit';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
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
import { LastVersion } from './one/LastVersion.js';
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
  useLookAgain(inTheMaking?.state === 'OFFERED' && inTheMaking.missingSignatures.length === 0, onReload);
  const part = { agreementId: agreement.id, seen: agreement.version, onChanged: onReload };
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
          <LastVersion agreement={agreement} onDone={done} />
          <SidesPanel agreement={agreement} onDone={done} />
          <PromisesPanel {...part} />
          <DcoPanels {...part} />
        </div>
        <div className={styles.column}>
          <AboutPanel agreement={agreement} onDone={done} />
          {maySeeFiles && <FilesPanel {...part} mayEdit={agreement.mayEdit} />}
          <EffortsPanel agreementId={agreement.id} />
          <VersionsPanel agreement={agreement} />
          <TimelinePanel timeline={agreement.timeline} />
        </div>
      </div>
    </>
  );
}

const LOOK_AGAIN_MS = 2000;

/** What everybody signed is put in force by the server, a moment after the last signature. */
function useLookAgain(isSigned: boolean, reload: () => void): void {
  useEffect(() => {
    if (!isSigned) return undefined;
    const later = setTimeout(reload, LOOK_AGAIN_MS);
    return () => clearTimeout(later);
  }, [isSigned, reload]);
}
