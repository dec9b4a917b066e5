import { useState } from 'react';
import { Changed, OpenedPanel, useAct, useT } from '@loopkeeper/ui-kit';
import type { PersonFactsFragment, PersonInput } from '../../gql/graphql.js';
import { UpdatePerson } from './people.operations.js';
import { PersonForm } from './PersonForm.js';
import { fromPerson } from './person-values.js';
import { peopleTexts } from './texts/index.js';

interface EditPersonProps {
  readonly person: PersonFactsFragment;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** Changes a person. When somebody else was faster it says what changed, keeps the typed words, and the next press saves them. */
export function EditPerson({ person, onSaved, onCancel }: EditPersonProps) {
  const t = useT(peopleTexts);
  const updating = useAct(UpdatePerson, 'updatePerson');
  const [seenVersion, setSeenVersion] = useState(person.version);
  const stale = updating.problem?.__typename === 'StaleVersion' ? updating.problem : null;
  const save = async (changed: PersonInput) => {
    const outcome = await updating.run(() => ({ input: { id: person.id, seenVersion, person: changed } }));
    if (outcome.kind === 'done') onSaved();
    if (outcome.kind === 'problem' && outcome.problem.__typename === 'StaleVersion') {
      setSeenVersion(outcome.problem.currentVersion);
    }
  };

  return (
    <OpenedPanel title={t('editTitle')}>
      <PersonForm
        label={t('editTitle')}
        submit={t('saveChanges')}
        start={fromPerson(person)}
        busy={updating.busy}
        problem={updating.problem}
        error={updating.error}
        onCancel={onCancel}
        onSave={save}
      >
        {stale && <Changed title={t('stale')} changes={stale.changes} next={t('staleKept')} />}
      </PersonForm>
    </OpenedPanel>
  );
}
