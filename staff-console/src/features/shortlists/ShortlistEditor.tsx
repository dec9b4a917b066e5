import {
  BooleanField,
  ChoiceField,
  Form,
  LongTextField,
  PageHead,
  Panel,
  Said,
  TextField,
  useAct,
  useFields,
  useShownProblem,
  useT,
} from '@loopkeeper/ui-kit';
import { useState } from 'react';
import { ShortlistActions } from './ShortlistActions.js';
import { ShortlistItems } from './ShortlistItems.js';
import { ShortlistPerson } from './ShortlistPerson.js';
import { formOf, toInput, type ShortlistForm, type ShortlistValue } from './shortlist-values.js';
import { ChangeShortlist } from './shortlists.operations.js';
import { shortlistsTexts } from './shortlists.texts.js';
import styles from './shortlists.module.css';

interface ShortlistEditorProps {
  readonly shortlist: ShortlistValue;
  readonly onChanged: () => void;
}

/** Puts the services in order, says for whom and in which language, and keeps what was changed before it prints. */
export function ShortlistEditor({ shortlist, onChanged }: ShortlistEditorProps) {
  const t = useT(shortlistsTexts);
  const editing = useEditing(shortlist, onChanged);
  const { fields, act } = editing;
  const { field } = fields;
  const general = useShownProblem(fields, act.problem);
  const languages = [
    { value: 'en', label: t('english') },
    { value: 'es', label: t('spanish') },
  ];

  return (
    <>
      <PageHead
        title={shortlist.title}
        lead={t('by', { name: shortlist.ownerName })}
        actions={<ShortlistActions shortlist={shortlist} save={editing.save} onSaid={editing.setSaid} />}
      />
      <Said>{editing.said}</Said>
      <Form
        label={t('title')}
        submit={t('save')}
        formRef={fields.formRef}
        busy={act.busy}
        problem={general}
        error={act.error}
        onSubmit={() => void editing.save()}
      >
        <div className={styles.columns}>
          <Panel title={t('services')}>
            <ShortlistItems items={fields.values.items} onChange={(items) => fields.set('items', items)} />
          </Panel>
          <div className={styles.stack}>
            <Panel title={t('person')}>
              <ShortlistPerson
                personId={fields.values.personId}
                known={shortlist}
                onChoose={(personId) => fields.set('personId', personId)}
              />
            </Panel>
            <Panel>
              <TextField {...field('title')} label={t('listTitle')} help={t('titleHelp')} maxLength={80} required />
              <ChoiceField {...field('language')} label={t('language')} options={languages} placeholder={null} />
              <LongTextField {...field('note')} label={t('note')} help={t('noteHelp')} maxLength={1000} />
              <BooleanField {...field('isShared')} label={t('share')} disabled={!shortlist.isMine} />
            </Panel>
          </div>
        </div>
      </Form>
    </>
  );
}

function useEditing(shortlist: ShortlistValue, onChanged: () => void) {
  const t = useT(shortlistsTexts);
  const fields = useFields<ShortlistForm>(formOf(shortlist));
  const act = useAct(ChangeShortlist, 'changeShortlist');
  const [said, setSaid] = useState<string | null>(null);

  /** Answers whether what stands on the page is kept now. */
  const save = async (): Promise<boolean> => {
    const form = fields.values;
    if (!fields.show(form.title.trim() === '' ? { title: t('missingTitle') } : {})) return false;
    const outcome = await act.run(() => ({ input: toInput(shortlist, form) }));
    // The form keeps what was typed; saving again, after it was told, puts it over the newer version.
    if (outcome.kind === 'problem' && outcome.problem.code === 'STALE_VERSION') onChanged();
    if (outcome.kind !== 'done') return false;
    setSaid(t('saved'));
    onChanged();
    return true;
  };
  return { fields, act, save, said, setSaid };
}
