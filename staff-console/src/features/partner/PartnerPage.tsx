import { Empty, Facts, Loaded, PageHead, Panel, Said, useFormat, useLoad, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useHasRole } from '../../app/session/session.js';
import type { ReadPartnerQuery } from '../../gql/graphql.js';
import { AgreementTable } from '../agreements/list/AgreementTable.js';
import styles from '../agreements/agreements.module.css';
import { ClosingPanel } from './ClosingPanel.js';
import { ReadPartner } from './partner.operations.js';
import { partnerTexts } from './partner.texts.js';

type Partner = NonNullable<ReadPartnerQuery['partner']>;

/** One partner: what is agreed with it, what that covers, whom to ask there. */
export default function PartnerPage() {
  const t = useT(partnerTexts);
  const { id = '' } = useParams();
  const load = useLoad(ReadPartner, { id });
  return (
    <>
      <Link to="/partners" className={styles.back}>
        <IconArrowLeft size={20} aria-hidden />
        {t('back')}
      </Link>
      <Loaded
        load={load}
        isEmpty={({ partner }) => partner === null || partner === undefined}
        empty={<Empty title={t('notFound')} />}
      >
        {({ partner }) => partner && <OnePartner partner={partner} onChanged={load.reload} />}
      </Loaded>
    </>
  );
}

function OnePartner({ partner, onChanged }: { readonly partner: Partner; readonly onChanged: () => void }) {
  const t = useT(partnerTexts);
  const [said, setSaid] = useState<string | null>(null);
  const mayKeep = useHasRole('DIRECTOR', 'ADMIN');
  const { agency, contacts } = partner;
  const changed = (words: string) => {
    setSaid(words);
    onChanged();
  };
  return (
    <>
      <PageHead title={agency.name} lead={agency.active ? null : t('closed')} />
      <Said keepsFocus>{said}</Said>
      <div className={styles.page}>
        <Agreed partner={partner} />
        <Panel title={t('reach')}>
          <Facts
            facts={[
              [t('phone'), agency.phone && <a href={`tel:${agency.phone}`}>{agency.phone}</a>],
              [t('mailbox'), agency.mailbox],
              [t('answeredBy'), agency.answeredBy],
              [t('referrals'), t(agency.takesReferrals ? 'takes' : 'takesNone')],
            ]}
          />
        </Panel>
        <Panel title={t('contacts')}>
          {contacts.length === 0 && <p className={styles.quiet}>{t('noContacts')}</p>}
          <ul className={styles.list}>
            {contacts.map(({ id, name, title, email, phones }) => (
              <li key={id}>
                <strong>{[name, title].filter(Boolean).join(', ')}</strong>
                <p>{[...phones, email].filter(Boolean).join(' · ')}</p>
              </li>
            ))}
          </ul>
        </Panel>
        {mayKeep && <ClosingPanel agency={agency} onChanged={changed} />}
      </div>
    </>
  );
}

/** For those who may begin one, and with whom one still may. */
function Begin({ agency }: { readonly agency: Partner['agency'] }) {
  const t = useT(partnerTexts);
  const mayKeep = useHasRole('DIRECTOR', 'ADMIN');
  if (!mayKeep || !agency.active) return null;
  return (
    <Button component={Link} to="/agreements" state={{ beginWith: agency.id }} size="md" variant="default">
      {t('begin')}
    </Button>
  );
}

function Agreed({ partner: { agency, agreements, categories } }: { readonly partner: Partner }) {
  const t = useT(partnerTexts);
  const format = useFormat();
  const covered = format.list(categories.map(({ label }) => label));
  return (
    <Panel title={t('agreements')}>
      <p>{categories.length > 0 ? t('covers', { categories: covered }) : t('coversNothing')}</p>
      {agreements.length === 0 ? (
        <Empty title={t('noAgreements')}>
          <Begin agency={agency} />
        </Empty>
      ) : (
        <>
          <AgreementTable rows={agreements} caption={t('agreements')} />
          <div className={styles.bar}>
            <Begin agency={agency} />
          </div>
        </>
      )}
    </Panel>
  );
}
