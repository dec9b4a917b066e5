import { Temporal } from 'temporal-polyfill';
import { readAnswers, type GivenAnswer } from '../../../../kernel/lifecycle/read-answers.js';
import { invalid, isProblem, type Problem } from '../../../../kernel/problem.js';
import type { AgreementAction } from '../../domain/agreement-lifecycle.js';
import type { RegisterTexts } from '../texts/index.js';
import type { Agreement } from './agreement.js';
import type { AgreementAnswers, AgreementFacts } from './agreement-rules.js';
import { asksOf } from './decide.js';
import { lastDay, versionOn } from './in-force.js';

/** What was found not attainable is looked at again within so many months. */
export const REVIEW_MONTHS = 12;

const latestReview = (today: string): string =>
  Temporal.PlainDate.from(today).add({ months: REVIEW_MONTHS }).toString();

/** A review lies within 12 months, and an end among the days on which it holds. */
function dayFault(
  agreement: Agreement,
  answers: AgreementAnswers,
  { today }: AgreementFacts,
  { faults }: RegisterTexts,
): Problem | null {
  const { review_on: reviewOn, ended_on: endedOn } = answers;
  const latest = latestReview(today);
  if (reviewOn !== undefined && reviewOn > latest) return invalid('review_on', faults.reviewTooLate(latest));
  if (endedOn === undefined) return null;
  const first = versionOn(agreement.versions, today)?.startsOn ?? null;
  const last = lastDay(agreement.versions);
  if (first !== null && endedOn < first) return invalid('ended_on', faults.endsBeforeItBegan(first));
  return typeof last === 'string' && endedOn > last ? invalid('ended_on', faults.endsByItself(last)) : null;
}

/** The answers to what an action asks, checked. The first that cannot be meant comes back as a Problem with its name. */
export function stepAnswers(
  { agreement, action, facts }: { agreement: Agreement; action: AgreementAction; facts: AgreementFacts },
  given: readonly GivenAnswer[],
  texts: RegisterTexts,
): AgreementAnswers | Problem {
  const context = { now: facts.now, timeZone: agreement.timeZone, faults: texts.faults };
  const answers = readAnswers(asksOf(action, agreement), given, context);
  return isProblem(answers) ? answers : (dayFault(agreement, answers, facts, texts) ?? answers);
}
