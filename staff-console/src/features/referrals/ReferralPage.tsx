import { useEffect, useState } from 'react';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { Empty, Loaded, PageHead, Said, useLoad, useT } from '@loopkeeper/ui-kit';
import type { ReferralPagePartsFragment } from '../../gql/graphql.js';
import { DeliveryProblem } from './referral/DeliveryProblem.js';
import { NextStep } from './referral/NextStep.js';
import { OutcomePanel } from './referral/OutcomePanel.js';
import { PacketPanel } from './referral/PacketPanel.js';
import { ReadReferral } from './referral/referral.operations.js';
import { ReferralHead } from './referral/ReferralHead.js';
import { ReferralSide } from './referral/ReferralSide.js';
import { Timeline } from './referral/Timeline.js';
import { useMailWatch } from './referral/use-mail-watch.js';
import { referralsTexts } from './texts/index.js';
import styles from './referral/referral.module.css';

/** One referral: where it stands, what to do next, what happened, what may be told. */
export default function ReferralPage() {
  const t = useT(referralsTexts);
  const { id = '' } = useParams();
  const load = useLoad(ReadReferral, { id });
  return (
    <>
      <p className={styles.back}>
        <Link to="/referrals">{t('back')}</Link>
      </p>
      <Loaded load={load} isEmpty={({ referral }) => referral === null} empty={<UnknownReferral />}>
        {({ referral }) => referral && <KnownReferral key={id} read={referral} reload={load.reload} />}
      </Loaded>
    </>
  );
}

function UnknownReferral() {
  const t = useT(referralsTexts);
  return (
    <>
      <PageHead title={t('referralTitle')} />
      <Empty title={t('notFound')}>
        <p>{t('notFoundNext')}</p>
      </Empty>
    </>
  );
}

interface KnownReferralProps {
  readonly read: ReferralPagePartsFragment;
  readonly reload: () => void;
}

function KnownReferral({ read, reload }: KnownReferralProps) {
  const [moved, setMoved] = useState<ReferralPagePartsFragment | null>(null);
  const brought = useBrought();
  const [said, setSaid] = useState(brought.said);
  const referral = moved !== null && moved.version > read.version ? moved : read;
  useMailWatch(referral.mail, reload);
  const done = (next: ReferralPagePartsFragment, words: string) => {
    setMoved(next);
    setSaid(words);
    reload();
  };

  return (
    <>
      <ReferralHead referral={referral} />
      <div className={styles.stack}>
        <Said>{said}</Said>
        {referral.deliveryProblem && (
          <DeliveryProblem problem={referral.deliveryProblem} phone={referral.receiver.phone} />
        )}
        <div className={styles.columns}>
          <div className={styles.stack}>
            <NextStep referral={referral} opens={brought.opens} onDone={done} onStale={reload} />
            <OutcomePanel referral={referral} />
            <Timeline referral={referral} />
            <PacketPanel referral={referral} />
          </div>
          <ReferralSide referral={referral} reload={reload} />
        </div>
      </div>
    </>
  );
}

/** What the page before brought along: words to say, or the form to open. Brought once, not again when loaded anew. */
function useBrought() {
  const { state, pathname } = useLocation();
  const navigate = useNavigate();
  const [brought] = useState({ said: textIn(state, 'said'), opens: textIn(state, 'opens') });
  useEffect(() => {
    if (state !== null) void navigate(pathname, { replace: true, state: null });
  }, [navigate, pathname, state]);
  return brought;
}

function textIn(state: unknown, name: string): string | null {
  if (typeof state !== 'object' || state === null) return null;
  const found = Object.entries(state).find(([key]) => key === name)?.[1];
  return typeof found === 'string' ? found : null;
}
