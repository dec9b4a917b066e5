import { ChoiceField, Form, TextField, useFields, useShownProblem, useT, type ProblemValue } from '@loopkeeper/ui-kit';
import { useEffect } from 'react';
import type { CombinedError } from 'urql';
import { suggestionTexts } from './suggestions.texts.js';
import { takeTexts } from './take.texts.js';

const ROOMS = ['open', 'limited', 'waitlist', 'closed'] as const;

type Room = (typeof ROOMS)[number];

const isRoom = (text: string): text is Room => ROOMS.some((room) => room === text);

interface RoomFormProps {
  readonly busy: boolean;
  readonly problem: ProblemValue | null;
  readonly error: CombinedError | null;
  readonly onTake: (words: string) => void;
  readonly onCancel: () => void;
}

/** Takes a suggestion about room as one of the four words that there are, and how long one waits. */
export function RoomForm({ busy, problem, error, onTake, onCancel }: RoomFormProps) {
  const t = useT(takeTexts);
  const words = useT(suggestionTexts);
  const fields = useFields({ value: '', days: '' });
  const general = useShownProblem(fields, problem);
  const { formRef } = fields;
  useEffect(() => formRef.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), [formRef]);
  const { value, days } = fields.values;
  const submit = () => {
    const isWaiting = value === 'waitlist' && days.trim() !== '';
    const faults = {
      ...(!isRoom(value) && { value: words('required') }),
      ...(isWaiting && !/^\d{1,4}$/.test(days.trim()) && { days: t('days') }),
    };
    if (!fields.show(faults) || !isRoom(value)) return;
    const room = t(`room_${value}`);
    onTake(isWaiting ? t('roomAndDays', { room, days: days.trim() }) : room);
  };
  return (
    <Form
      label={words('edit')}
      submit={words('save')}
      formRef={formRef}
      busy={busy}
      problem={general}
      error={error}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <ChoiceField
        {...fields.field('value')}
        label={t('room')}
        options={ROOMS.map((room) => ({ value: room, label: t(`room_${room}`) }))}
        required
        autoFocus
      />
      {value === 'waitlist' && <TextField {...fields.field('days')} label={t('waitDays')} maxLength={4} />}
    </Form>
  );
}
