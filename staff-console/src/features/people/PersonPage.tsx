import { Button } from '@mantine/core';
import { IconArrowRight, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { Empty, Loaded, PageHead, Said, useLoad, useT } from '@loopkeeper/ui-kit';
import { PersonName } from '../../app/names/PersonName.js';
import { useLeaveFor } from '../../app/page-memory.js';
import { useHasRole } from '../../app/session/session.js';
import type { ReadPersonQuery } from '../../gql/graphql.js';
import { PersonConsents } from '../consents/PersonConsents.js';
import { OptionsOffered } from '../shortlists/OptionsOffered.js';
import { EditPerson } from './EditPerson.js';
import { ReadPerson } from './people.operations.js';
import { PERSON_TO_REFER } from './person-to-refer.js';
import { PersonFactsPanel } from './PersonFactsPanel.js';
import { PersonReferrals } from './PersonReferrals.js';
import { fullName } from './person-values.js';
import { SafeContactLine } from './SafeContactLine.js';
import { peopleTexts } from './texts/index.js';
import styles from './people.module.css';

type PersonValue = NonNullable<ReadPersonQuery['person']>;

/** One person: facts, safe contact, releases and referrals. */
export default function PersonPage() {
  const t = useT(peopleTexts);
  const { id = '' } = useParams();
  const load = useLoad(ReadPerson, { id });
  return (
    <>
      <p className={styles.back}>
        <Link to="/people">{t('back')}</Link>
      </p>
      <Loaded load={load} isEmpty={({ person }) => person === null} empty={<UnknownPerson />}>
        {({ person }) => person && <KnownPerson key={person.id} person={person} reload={load.reload} />}
      </Loaded>
    </>
  );
}

function UnknownPerson() {
  const t = useT(peopleTexts);
  return (
    <>
      <PageHead title={t('personTitle')} />
      <Empty title={t('notFound')}>
        <p>{t('notFoundNext')}</p>
      </Empty>
    </>
  );
}

function KnownPerson({ person, reload }: { readonly person: PersonValue; readonly reload: () => void }) {
  const t = useT(peopleTexts);
  const sends = useHasRole('COORDINATOR', 'SUPERVISOR', 'DIRECTOR', 'ADMIN');
  const [editing, setEditing] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const saved = () => {
    setEditing(false);
    setSaid(t('changed'));
    reload();
  };

  return (
    <>
      <PageHead
        title={t('personTitle')}
        actions={<PersonActions personId={person.id} editing={editing} onEdit={() => setEditing(!editing)} />}
      >
        <PersonName name={fullName(person)} />
      </PageHead>
      <div className={styles.sticky}>
        <SafeContactLine safe={person.safeContact} />
      </div>
      <Said>{said}</Said>
      <div className={styles.columns}>
        <div className={styles.stack}>
          {editing && <EditPerson person={person} onSaved={saved} onCancel={() => setEditing(false)} />}
          {!editing && <PersonFactsPanel person={person} />}
          <PersonReferrals referrals={person.referrals} />
          {sends && <OptionsOffered personId={person.id} />}
        </div>
        <PersonConsents person={person} consents={person.consents} reload={reload} />
      </div>
    </>
  );
}

interface PersonActionsProps {
  readonly personId: string;
  readonly editing: boolean;
  readonly onEdit: () => void;
}

function PersonActions({ personId, editing, onEdit }: PersonActionsProps) {
  const t = useT(peopleTexts);
  const navigate = useNavigate();
  const leaveFor = useLeaveFor();
  const refer = () => {
    leaveFor(PERSON_TO_REFER, personId);
    void navigate('/search');
  };
  return (
    <>
      <Button leftSection={<IconArrowRight size={20} aria-hidden />} onClick={refer}>
        {t('refer')}
      </Button>
      <Button
        variant="default"
        aria-expanded={editing}
        leftSection={<IconPencil size={20} aria-hidden />}
        onClick={onEdit}
      >
        {t('edit')}
      </Button>
    </>
  );
}
