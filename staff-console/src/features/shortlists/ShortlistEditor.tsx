import {
  BooleanField,
  ChoiceField,
  Form,
  LongTextField,
  PageHead,
  Panel,
  Said,
  TextField,
  useShownProblem,
  useT,
} from '@loopkeeper/ui-kit';
import { WordProblem } from '../listing/WordProblem.js';
import { ShortlistActions } from './ShortlistActions.js';
import { ShortlistItems } from './ShortlistItems.js';
import { ShortlistPerson } from './ShortlistPerson.js';
import type { ShortlistValue } from './shortlist-values.js';
import { shortlistsTexts } from './shortlists.texts.js';
import styles from './shortlists.module.css';
import { useShortlist } from './use-shortlist.js';

interface ShortlistEditorProps {
  readonly shortlist: ShortlistValue;
  readonly onChanged: () => void;
}

/** Puts the services in order, says for whom and in which language, and keeps what was changed before it prints. */
export function ShortlistEditor({ shortlist, onChanged }: ShortlistEditorProps) {
  const t = useT(shortlistsTexts);
  const list = useShortlist(shortlist, onChanged);
  const { fields, act } = list;
  const { field } = fields;
  const general = useShownProblem(fields, act.problem);
  const languages = [
    { value: 'en', label: t('english') },
    { value: 'es', label: t('spanish') },
  ];

  return (
    <div className={styles.page}>
      <PageHead
        title={shortlist.title}
        lead={t('by', { name: shortlist.ownerName })}
        actions={<ShortlistActions shortlist={shortlist} steps={list.steps} />}
      />
      <Said>{list.said}</Said>
      {list.refused && <WordProblem act={list.refused} />}
      <Form
        label={t('title')}
        submit={t('save')}
        formRef={fields.formRef}
        busy={act.busy}
        problem={general}
        error={act.error}
        wide
        onSubmit={() => void list.steps.save()}
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
    </div>
  );
}
