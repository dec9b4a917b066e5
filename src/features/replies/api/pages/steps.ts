import { html, type Markup } from '../../../../kernel/html.js';
import { newId } from '../../../../kernel/ids.js';
import { replyTexts, type ReplyTexts } from '../../texts/index.js';
import { field, type FieldState } from './field.js';
import type { PageContext } from './layout.js';
import type { RequestView, StepView } from './request-view.js';

/** A step that was refused: what was typed, and which field was wrong. */
export interface RefusedStep {
  readonly action: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly field: string | null;
  readonly message: string;
}

/** What the forms of a page carry. */
export interface FormContext extends PageContext {
  readonly formToken: string;
  readonly view: RequestView;
  readonly refused: RefusedStep | null;
}

/** Fields that tell which step of which version this is; its key makes a second press harmless. */
const hiddenFields = ({ formToken, view }: FormContext, { action }: StepView): Markup =>
  html`<input type="hidden" name="form" value="${formToken}"><input type="hidden" name="action" value="${action}"><input type="hidden" name="version" value="${view.version}"><input type="hidden" name="key" value="${newId()}">`;

const nameOf = ({ action, label }: StepView, { view }: FormContext, { actions }: ReplyTexts): string => {
  if (action === 'accept') return view.enquiry ? actions.acceptEnquiry : actions.accept;
  return Object.entries(actions).find(([name]) => name === action)?.[1] ?? label;
};

const asksMore = ({ action, asks }: StepView): boolean => action !== 'accept' && asks.length > 0;
const isLasting = ({ weight }: StepView): boolean => weight === 'menu';

/** A step that asks nothing is one button. */
const button = (context: FormContext, step: StepView, t: ReplyTexts): Markup =>
  html`<form method="post" action="${context.base}/answer">${hiddenFields(context, step)}<button${step.weight === 'primary' && html` class="first"`}>${nameOf(step, context, t)}</button></form>`;

const stateOf = (context: FormContext, step: StepView, name: string): FieldState => {
  const refused = context.refused?.action === step.action ? context.refused : null;
  return { value: refused?.typed[name] ?? '', fault: refused?.field === name ? refused.message : null };
};

/** A step that asks something opens its questions in place, by the browser's own means. */
function opening(context: FormContext, step: StepView, t: ReplyTexts): Markup {
  const isOpen = context.refused?.action === step.action;
  const name = nameOf(step, context, t);
  return html`<details${isOpen && html` open`}><summary class="button${step.weight === 'primary' ? ' first' : ''}">${name}</summary><form method="post" action="${context.base}/answer" novalidate>${hiddenFields(context, step)}<p class="quiet">${step.about}</p>${step.asks.map((ask) => field({ ask, t, id: `${step.action}-${ask.name}`, ...stateOf(context, step, ask.name) }))}<button class="first">${t.form.send}</button></form></details>`;
}

const draw = (context: FormContext, step: StepView, t: ReplyTexts): Markup =>
  asksMore(step) || isLasting(step) ? opening(context, step, t) : button(context, step, t);

/** The steps open now: the likely one filled, the others below it, the rare ones behind More. */
export function stepsPanel(context: FormContext): Markup {
  const t = replyTexts(context.locale);
  const { steps, wants, enquiry } = context.view;
  const isUnanswered = wants === 'yes' || enquiry;
  const loud = steps.filter((step) => !isLasting(step));
  const rare = steps.filter(isLasting);
  const rareIsOpen = rare.some(({ action }) => action === context.refused?.action);

  return html`<section class="sheet loud" aria-labelledby="steps"><h2 id="steps">${isUnanswered ? t.request.answer : t.request.next}</h2>${steps.length === 0 && html`<p>${t.request.nothing}</p>`}<div class="stack">${loud.map((step) => draw(context, step, t))}</div>${rare.length > 0 && html`<details${rareIsOpen && html` open`}><summary>${t.request.more}</summary><div class="stack">${rare.map((step) => draw(context, step, t))}</div></details>`}</section>`;
}
