import { keysOf } from '../../../kernel/lifecycle/lifecycle.js';
import { invalid, isProblem, type Problem } from '../../../kernel/problem.js';
import type { ReferralTexts } from '../texts/index.js';
import type { GivenAnswer } from '../../../kernel/lifecycle/read-answers.js';
import { readAnswers, type Answers } from './answers.js';
import { asksOf, type AsksQuestion } from './asks-of.js';
import { clocks, clockSpec, latestPromise } from './clocks.js';

const calendarOf = ({ acting, facts }: AsksQuestion) =>
  (acting.party === 'receiver' ? facts.receiver : facts.sender).calendar;

/** A promise that reaches further ahead than anybody may promise. */
function promiseFault(answers: Answers, { facts }: AsksQuestion, { faults }: ReferralTexts): Problem | null {
  for (const clock of keysOf(clocks)) {
    const { promise, side } = clockSpec(clock);
    const promised = promise && answers[promise.ask];
    const latest = promised && latestPromise(clock, facts[side].calendar, facts.now);
    if (promise && latest && promised > latest) return invalid(promise.ask, faults.tooFarAhead(latest));
  }
  return null;
}

/** The answers to what an action asks in one case, checked; or the first that cannot be meant. */
export function stepAnswers(
  question: AsksQuestion,
  given: readonly GivenAnswer[],
  texts: ReferralTexts,
): Answers | Problem {
  const context = { now: question.facts.now, timeZone: calendarOf(question).timeZone, faults: texts.faults };
  const answers = readAnswers(asksOf(question), given, context);
  if (isProblem(answers)) return answers;
  return promiseFault(answers, question, texts) ?? answers;
}
