import { useAct, useT } from '@loopkeeper/ui-kit';
import { CreatePerson } from './people.operations.js';
import { PersonForm } from './PersonForm.js';
import { emptyPerson } from './person-values.js';
import { peopleTexts } from './texts/index.js';
import styles from './people.module.css';

interface EnterPersonProps {
  readonly onEntered: (id: string) => void;
  readonly onCancel: () => void;
}

/** Enters a person; a second press after a lost answer does not enter the person twice. */
export function EnterPerson({ onEntered, onCancel }: EnterPersonProps) {
  const t = useT(peopleTexts);
  const creating = useAct(CreatePerson, 'createPerson');
  return (
    <>
      <p className={styles.about}>{t('enterAbout')}</p>
      <PersonForm
        label={t('enterTitle')}
        submit={t('save')}
        start={emptyPerson}
        busy={creating.busy}
        problem={creating.problem}
        error={creating.error}
        onCancel={onCancel}
        onSave={async (person) => {
          const outcome = await creating.run((idempotencyKey) => ({ input: { person, idempotencyKey } }));
          if (outcome.kind === 'done') onEntered(outcome.value.id);
        }}
      />
    </>
  );
}
