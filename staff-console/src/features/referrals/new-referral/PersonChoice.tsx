import { Button, Modal } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Loaded, useLoad, useT } from '@loopkeeper/ui-kit';
import { PersonName } from '../../../app/names/PersonName.js';
import { EnterPerson } from '../../people/EnterPerson.js';
import { FindPerson } from '../../people/FindPerson.js';
import { fullName } from '../../people/person-values.js';
import { SafeContactLine } from '../../people/SafeContactLine.js';
import { peopleTexts } from '../../people/texts/index.js';
import { referralsTexts } from '../texts/index.js';
import { ReadReferralPerson } from './new-referral.operations.js';
import styles from './new-referral.module.css';

interface PersonChoiceProps {
  readonly personId: string | null;
  readonly onChoose: (personId: string | null) => void;
}

/** The person for whom one asks: found, entered on the spot, or chosen before. */
export function PersonChoice({ personId, onChoose }: PersonChoiceProps) {
  return personId === null ? (
    <ChoosePerson onChoose={onChoose} />
  ) : (
    <ChosenPerson personId={personId} onChange={() => onChoose(null)} />
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
      <Modal opened={entering} onClose={() => setEntering(false)} title={tp('enterTitle')} size="xl">
        <EnterPerson onEntered={entered} onCancel={() => setEntering(false)} />
      </Modal>
    </>
  );
}

function ChosenPerson({ personId, onChange }: { readonly personId: string; readonly onChange: () => void }) {
  const t = useT(referralsTexts);
  const load = useLoad(ReadReferralPerson, { id: personId }, { forget: true });
  return (
    <Loaded load={load} isEmpty={({ person }) => person === null} empty={<p>{t('nobody')}</p>}>
      {({ person }) =>
        person && (
          <>
            <p className={styles.chosen}>
              <b>
                <PersonName name={fullName(person)} />
              </b>
              <Button variant="default" size="sm" onClick={onChange}>
                {t('changePerson')}
              </Button>
            </p>
            <SafeContactLine safe={person.safeContact} />
          </>
        )
      }
    </Loaded>
  );
}
