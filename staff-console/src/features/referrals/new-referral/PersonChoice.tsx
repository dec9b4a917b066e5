import { Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Loaded, SideSheet, useT, type Load } from '@loopkeeper/ui-kit';
import { PersonName } from '../../../app/names/PersonName.js';
import type { ReadReferralPersonQuery } from '../../../gql/graphql.js';
import { EnterPerson } from '../../people/EnterPerson.js';
import { FindPerson } from '../../people/FindPerson.js';
import { fullName } from '../../people/person-values.js';
import { peopleTexts } from '../../people/texts/index.js';
import { referralsTexts } from '../texts/index.js';
import styles from './new-referral.module.css';

interface PersonChoiceProps {
  readonly personId: string | null;
  /** The person who was chosen, once read. */
  readonly load: Load<ReadReferralPersonQuery>;
  readonly onChoose: (personId: string | null) => void;
}

/** The person for whom one asks: found, entered on the spot, or chosen before. */
export function PersonChoice({ personId, load, onChoose }: PersonChoiceProps) {
  return personId === null ? (
    <ChoosePerson onChoose={onChoose} />
  ) : (
    <ChosenPerson load={load} onChange={() => onChoose(null)} />
  );
}

function ChoosePerson({ onChoose }: { readonly onChoose: (personId: string) => void }) {
  const t = useT(referralsTexts);
  const tp = useT(peopleTexts);
  const [entering, setEntering] = useState(false);
  const entered = (id: string) => {
    setEntering(false);
    onChoose(id);
  };
  return (
    <>
      <FindPerson
        action={(hit) => (
          <Button variant="default" onClick={() => onChoose(hit.id)}>
            <PersonName name={hit.displayName} />
          </Button>
        )}
      />
      <Button
        className={styles.start}
        variant="default"
        leftSection={<IconUserPlus size={20} aria-hidden />}
        onClick={() => setEntering(true)}
      >
        {t('enterPerson')}
      </Button>
      <SideSheet opened={entering} guarded onClose={() => setEntering(false)} title={tp('enterTitle')}>
        <EnterPerson onEntered={entered} onCancel={() => setEntering(false)} />
      </SideSheet>
    </>
  );
}

interface ChosenPersonProps {
  readonly load: Load<ReadReferralPersonQuery>;
  readonly onChange: () => void;
}

function ChosenPerson({ load, onChange }: ChosenPersonProps) {
  const t = useT(referralsTexts);
  return (
    <div className={styles.chosen}>
      <Loaded load={load}>
        {({ person }) => <b>{person ? <PersonName name={fullName(person)} /> : t('nobody')}</b>}
      </Loaded>
      <Button variant="default" size="sm" onClick={onChange}>
        {t('changePerson')}
      </Button>
    </div>
  );
}
