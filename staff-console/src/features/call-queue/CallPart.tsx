import { BooleanField, LongTextField, TextField, useFormat, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CallDraft, CallValue } from './call-values.js';
import styles from './call-queue.module.css';
import { callTexts } from './call-queue.texts.js';

interface CallPartProps {
  readonly part: CallValue['parts'][number];
  readonly draft: CallDraft;
  readonly onChange: (draft: CallDraft) => void;
}

/** One part to read aloud: a tick when it is confirmed, its fields when it has changed. */
export function CallPart({ part, draft, onChange }: CallPartProps) {
  const t = useT(callTexts);
  const format = useFormat();
  const [opened, setOpened] = useState(false);
  const { group, label, lines, fields, verifiedAt, verifiedBy } = part;
  const tick = (isTrue: boolean) =>
    onChange({ ...draft, groups: isTrue ? [...draft.groups, group] : draft.groups.filter((each) => each !== group) });
  return (
    <section className={styles.part} aria-label={label}>
      <div className={styles.words}>
        <h3 className={styles.label}>
          {label}{' '}
          <span className={styles.quiet}>
            {verifiedAt ? t('verified', { when: format.ago(verifiedAt), who: verifiedBy ?? '' }) : t('never')}
          </span>
        </h3>
        {lines.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      </div>
      <div className={styles.marks}>
        <BooleanField
          name={`true-${group}`}
          label={t('confirmed')}
          value={draft.groups.includes(group)}
          onChange={tick}
        />
        <Button
          variant="subtle"
          size="sm"
          aria-expanded={opened}
          aria-label={`${t('change')}: ${label}`}
          onClick={() => setOpened(!opened)}
        >
          {t('change')}
        </Button>
      </div>
      {opened && (
        <div className={styles.fields}>
          {fields.map(({ field, label: name, value, isLong }) => {
            const Field = isLong ? LongTextField : TextField;
            return (
              <Field
                key={field}
                name={field}
                label={name}
                value={draft.words[field] ?? value}
                onChange={(next) => onChange({ ...draft, words: { ...draft.words, [field]: next } })}
                maxLength={isLong ? 5000 : 500}
              />
            );
          })}
        </div>
      )}
    </section>
  );
}
