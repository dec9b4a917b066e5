import './form-styles.js';
import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { CombinedError } from 'urql';
import type { ProblemValue } from '../graphql/problem.js';
import { Failed } from '../states/Failed.js';
import { useProblemWords } from '../states/problem-words.js';
import { useFormat } from '../texts/format.js';
import { useT } from '../texts/texts.js';
import { faultsIn } from './check-form.js';
import { ConflictDialog } from './ConflictDialog.js';
import { DraftOffer } from './DraftOffer.js';
import { FaultSummary } from './FaultSummary.js';
import { FieldEditor } from './FieldEditor.js';
import type { FieldEdit, FormConflict, FormFault, FormSection } from './listing-form.js';
import { listingFormTexts } from './listing-form.texts.js';
import styles from './listing-form.module.css';
import { useDraft, type DraftState } from './use-draft.js';
import { useListingForm, type ListingFormState } from './use-listing-form.js';

/** What became of a save. */
export type SaveOutcome =
  | { readonly kind: 'saved' | 'failed' }
  | { readonly kind: 'faults'; readonly faults: readonly FormFault[] }
  | { readonly kind: 'conflicts'; readonly conflicts: readonly FormConflict[] };

interface ListingFormProps {
  readonly label: string;
  readonly sections: readonly FormSection[];
  /** What was typed before and not saved. */
  readonly draft?: { readonly savedAt: string; readonly fields: readonly FieldEdit[] } | null;
  readonly busy: boolean;
  readonly problem?: ProblemValue | null;
  readonly error?: CombinedError | null;
  readonly onSave: (edits: readonly FieldEdit[]) => Promise<SaveOutcome>;
  /** Keeps the draft; none lets it go. Answers whether it was kept. */
  readonly onDraft: (edits: readonly FieldEdit[]) => Promise<boolean>;
  readonly onLeave: () => void;
}

const NO_FAULTS: readonly FormFault[] = [];
const NO_EDITS: readonly FieldEdit[] = [];

/** The whole form of a listing, as the server describes it: sections with anchors, one save, drafts, faults and conflicts. */
export function ListingForm({
  label,
  sections,
  draft: kept,
  busy,
  problem,
  error,
  onSave,
  onDraft,
  onLeave,
}: ListingFormProps) {
  const t = useT(listingFormTexts);
  const words = useProblemWords();
  const form = useListingForm(sections);
  const saving = useSaving(form, sections, onSave);
  const draft = useOfferedDraft(kept, form, onDraft);
  const save = async (edits: readonly FieldEdit[]) => {
    if ((await saving.save(edits)) === 'saved') draft.settle(edits);
  };

  return (
    <form
      ref={saving.formRef}
      aria-label={label}
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void save(form.edits);
      }}
    >
      <SectionLinks sections={sections} />
      <div className={styles.body}>
        {draft.offer}
        <FaultSummary faults={form.faults} turn={saving.turn} onGo={saving.go} />
        <Sections sections={sections} form={form} />
        {problem && <Failed message={words(problem)} />}
        {error && <Failed error={error} what="act" />}
        <SaveBar
          count={form.edits.length}
          draft={draft.state}
          busy={busy}
          said={saving.isIdle ? t('nothing') : null}
          onLeave={onLeave}
        />
      </div>
      {saving.conflicts.length > 0 && (
        <ConflictDialog
          conflicts={saving.conflicts}
          busy={busy}
          onChoose={(choices) => void save(form.settle(saving.conflicts, choices))}
          onClose={saving.close}
        />
      )}
    </form>
  );
}

/** Offers the draft that was kept, and keeps what is typed from then on. */
function useOfferedDraft(
  kept: ListingFormProps['draft'],
  form: ListingFormState,
  onDraft: ListingFormProps['onDraft'],
) {
  const [offered, setOffered] = useState(kept ?? null);
  const drafts = useDraft(offered ? NO_EDITS : form.edits, onDraft);
  const resume = () => {
    if (offered) form.resume(offered.fields);
    setOffered(null);
  };
  const discard = () => {
    void onDraft([]);
    setOffered(null);
  };
  const offer = offered && (
    <DraftOffer savedAt={offered.savedAt} count={offered.fields.length} onResume={resume} onDiscard={discard} />
  );
  return { ...drafts, offer };
}

/** Checks, sends, and keeps what came back. */
function useSaving(form: ListingFormState, sections: readonly FormSection[], onSave: ListingFormProps['onSave']) {
  const t = useT(listingFormTexts);
  const formRef = useRef<HTMLFormElement>(null);
  const [conflicts, setConflicts] = useState<readonly FormConflict[]>([]);
  const [turn, setTurn] = useState(0);
  const [isIdle, setIdle] = useState(false);

  const save = async (edits: readonly FieldEdit[]): Promise<SaveOutcome['kind'] | 'nothing'> => {
    const touched = new Set(edits.map(({ field }) => field));
    const faults = faultsIn(sections.flatMap(({ fields }) => fields), touched, form.values, t); // prettier-ignore
    form.setFaults(faults);
    setTurn((count) => count + 1);
    setIdle(edits.length === 0 && conflicts.length === 0);
    if (faults.length > 0) return 'faults';
    if (edits.length === 0 && conflicts.length === 0) return 'nothing';
    const outcome = await onSave(edits);
    setConflicts(outcome.kind === 'conflicts' ? outcome.conflicts : []);
    if (outcome.kind === 'faults') form.setFaults(outcome.faults);
    return outcome.kind;
  };
  const go = (name: string) => {
    const inputs = [...(formRef.current?.querySelectorAll<HTMLElement>('[name]') ?? [])];
    const input = inputs.find((one) => one.getAttribute('name') === name) ?? inputs.find((one) => one.getAttribute('name')?.startsWith(name)); // prettier-ignore
    input?.scrollIntoView?.({ block: 'center' });
    input?.focus({ preventScroll: true });
  };
  return { formRef, conflicts, turn, isIdle, save, go, close: () => setConflicts([]) };
}

function SectionLinks({ sections }: { readonly sections: readonly FormSection[] }) {
  const t = useT(listingFormTexts);
  return (
    <nav aria-label={t('sections')} className={styles.nav}>
      <ul className={styles.sections}>
        {sections.map(({ key, label }) => (
          <li key={key}>
            <a href={`#section-${key}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Sections({ sections, form }: { readonly sections: readonly FormSection[]; readonly form: ListingFormState }) {
  return sections.map(({ key, label, fields }) => (
    <section key={key} id={`section-${key}`} className={styles.section} aria-labelledby={`heading-${key}`}>
      <h2 id={`heading-${key}`}>{label}</h2>
      {fields.map((field) => {
        const faults = form.faults.filter((fault) => fault.field === field.key);
        return (
          <FieldEditor
            key={field.key}
            field={field}
            value={form.values[field.key] ?? null}
            faults={faults.length > 0 ? faults : NO_FAULTS}
            onChange={form.set}
          />
        );
      })}
    </section>
  ));
}

interface SaveBarProps {
  readonly count: number;
  readonly draft: DraftState;
  readonly busy: boolean;
  readonly said: string | null;
  readonly onLeave: () => void;
}

function SaveBar({ count, draft, busy, said, onLeave }: SaveBarProps) {
  const t = useT(listingFormTexts);
  const format = useFormat();
  const drafts = { none: null, failed: t('draftFailed'), kept: draft.kind === 'kept' ? t('draftKept', { time: format.time(draft.at) }) : null }; // prettier-ignore
  return (
    <div className={styles.bar}>
      <Button type="submit" size="md" loading={busy} aria-busy={busy}>
        {t('save')}
      </Button>
      <Button size="md" variant="default" onClick={onLeave}>
        {t('cancel')}
      </Button>
      <p role="status" className={styles.quiet}>
        {said ?? (count > 0 ? [t('changed', { count }), drafts[draft.kind]].filter(Boolean).join(' · ') : '')}
      </p>
    </div>
  );
}
