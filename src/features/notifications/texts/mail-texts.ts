import type { MailKind } from '../domain/mail-kinds.js';

/** The facts as they are put into a sentence: times already in words. */
export interface SpokenFacts {
  readonly reference: string;
  readonly replyBy: string;
  readonly code: string;
  readonly services: readonly string[];
  readonly more: number;
  readonly stopLink: string;
  readonly listings: number;
  readonly agreement: string;
  readonly day: string;
  readonly daysLeft: number;
}

interface MailText {
  subject(facts: SpokenFacts): string;
  lines(facts: SpokenFacts): readonly string[];
  readonly button: string | null;
}

export type MailTexts = Readonly<Record<MailKind, MailText>> & { readonly footer: string };
