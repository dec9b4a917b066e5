import type { AskSpec } from '../../../kernel/lifecycle/lifecycle.js';
import { readAnswers as read, type AnswerContext, type GivenAnswer } from '../../../kernel/lifecycle/read-answers.js';
import type { Problem } from '../../../kernel/problem.js';
import type { ReferralAskName } from './referral-lifecycle.js';

type AnswerName = ReferralAskName | 'said_by';

/** Checked answers by name: clean text, codes of the choice, dates, and instants as ISO 8601 in UTC. */
export type Answers = Readonly<Partial<Record<AnswerName, string>>>;

/** Reads the answers to what an action of a referral asks. The first that cannot be meant comes back as a Problem with its name. */
export const readAnswers = (
  asked: readonly AskSpec[],
  given: readonly GivenAnswer[],
  context: AnswerContext,
): Answers | Problem => read(asked, given, context);
