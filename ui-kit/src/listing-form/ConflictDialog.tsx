import { Button, Modal, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../texts/format.js';
import { useT } from '../texts/texts.js';
import type { FormConflict } from './listing-form.js';
import { listingFormTexts } from './listing-form.texts.js';
import styles from './listing-form.module.css';
import type { ConflictChoice } from './use-listing-form.js';

interface ConflictDialogProps {
  readonly conflicts: readonly FormConflict[];
  readonly busy: boolean;
  readonly onChoose: (choices: Readonly<Record<string, ConflictChoice>>) => void;
  readonly onClose: () => void;
}

const isChoice = (value: string): value is ConflictChoice => ['mine', 'theirs', 'both'].includes(value);

/** Fields that somebody else changed too: field by field, mine, theirs, or for rows both. */
export function ConflictDialog({ conflicts, busy, onChoose, onClose }: ConflictDialogProps) {
  const t = useT(listingFormTexts);
  const [choices, setChoices] = useState<Readonly<Record<string, ConflictChoice>>>({});
  const choiceOf = ({ field, canKeepBoth }: FormConflict): ConflictChoice =>
    choices[field] ?? (canKeepBoth ? 'both' : 'mine');
  return (
    <Modal opened onClose={onClose} title={t('conflictTitle')} size="xl" closeButtonProps={{ 'aria-label': t('back') }}>
      <p>{t('conflictLead')}</p>
      {conflicts.map((conflict) => (
        <OneConflict
          key={conflict.field}
          conflict={conflict}
          choice={choiceOf(conflict)}
          onChoose={(choice) => setChoices((before) => ({ ...before, [conflict.field]: choice }))}
        />
      ))}
      <div className={styles.bar}>
        <Button
          size="md"
          loading={busy}
          onClick={() =>
            onChoose(Object.fromEntries(conflicts.map((conflict) => [conflict.field, choiceOf(conflict)])))
          }
        >
          {t('saveChosen')}
        </Button>
        <Button size="md" variant="default" onClick={onClose}>
          {t('back')}
        </Button>
      </div>
    </Modal>
  );
}

interface OneConflictProps {
  readonly conflict: FormConflict;
  readonly choice: ConflictChoice;
  readonly onChoose: (choice: ConflictChoice) => void;
}

function OneConflict({ conflict, choice, onChoose }: OneConflictProps) {
  const t = useT(listingFormTexts);
  const format = useFormat();
  const { label, byName, at, baseText, theirsText, yoursText, canKeepBoth } = conflict;
  const who = byName && at ? t('by', { name: byName, at: format.dateTime(at) }) : t('bySomebody');
  const choose = (value: string) => isChoice(value) && onChoose(value);
  return (
    <section className={styles.conflict} aria-label={label}>
      <Radio.Group label={label} description={who} value={choice} onChange={choose}>
        <Stack gap="xs" mt="xs">
          <Radio value="mine" label={t('mine')} />
          <Radio value="theirs" label={t('theirs')} />
          {canKeepBoth && <Radio value="both" label={t('both')} />}
        </Stack>
      </Radio.Group>
      <div className={styles.sides}>
        <Side title={t('mine')} text={yoursText} />
        <Side title={t('theirs')} text={theirsText} />
        <Side title={t('was')} text={baseText} />
      </div>
    </section>
  );
}

function Side({ title, text }: { readonly title: string; readonly text?: string | null }) {
  const t = useT(listingFormTexts);
  return (
    <div className={styles.side}>
      <strong>{title}</strong>
      <div>{text ?? t('nothingThere')}</div>
    </div>
  );
}
