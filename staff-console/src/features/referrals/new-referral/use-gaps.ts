import { useEffect, useMemo, useRef, useState } from 'react';
import { useT } from '@loopkeeper/ui-kit';
import { referralsTexts } from '../texts/index.js';
import { gapsOf, type ReferralForm } from './referral-form.js';

/** What is missing, in words, by field. */
export type GapWords = Readonly<Partial<Record<string, string>>>;

/** Knows what is missing once sending was tried, says it beside the fields, and leads to the first of them. */
export function useGaps(form: ReferralForm) {
  const t = useT(referralsTexts);
  const formRef = useRef<HTMLDivElement>(null);
  const [tries, setTries] = useState(0);
  const gaps = useMemo(() => (tries === 0 ? [] : gapsOf(form)), [form, tries]);
  const words: GapWords = Object.fromEntries(gaps.map(({ field, text }) => [field, t(text)]));

  useEffect(() => {
    if (tries === 0) return;
    const place = formRef.current?.querySelector<HTMLElement>('[role="alert"] ~ * input, [aria-invalid="true"]');
    place?.focus();
  }, [tries]);

  const show = (): boolean => {
    const complete = gapsOf(form).length === 0;
    if (!complete) setTries((count) => count + 1);
    return complete;
  };

  return { formRef, words, count: gaps.length, show };
}
