import { html, type Markup } from '../../../../kernel/html.js';
import type { ReplyTexts } from '../../texts/index.js';
import { COMMON_REASONS } from '../../domain/common-reasons.js';
import type { AskView } from './request-view.js';

/** A field as it is drawn: what was typed before, and what was wrong with it. */
export interface FieldState {
  readonly value: string;
  readonly fault: string | null;
}

interface Drawing extends FieldState {
  readonly ask: AskView;
  /** Makes ids differ where two steps ask the same. */
  readonly id: string;
  readonly t: ReplyTexts;
}

type Draw = (drawing: Drawing) => Markup;

const MANY = 7;

const describedBy = ({ id, ask, fault }: Drawing): Markup => {
  const parts = [ask.help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(' ');
  return parts === '' ? html`` : html` aria-describedby="${parts}"`;
};

const marks = (drawing: Drawing): Markup =>
  html`${drawing.ask.required && html` required`}${drawing.fault !== null && html` aria-invalid="true"`}${describedBy(drawing)}`;

const words = ({ id, ask, fault, t }: Drawing): Markup =>
  html`${ask.label}${!ask.required && html` <span class="help">${t.form.optional}</span>`}${ask.help && html`<span class="help" id="${id}-help">${ask.help}</span>`}${fault && html`<span class="fault" id="${id}-fault">${fault}</span>`}`;

const labelled = (drawing: Drawing, field: Markup): Markup =>
  html`<div><label for="${drawing.id}">${words(drawing)}</label>${field}</div>`;

const input =
  (type: string): Draw =>
  (drawing) =>
    labelled(
      drawing,
      html`<input type="${type}" id="${drawing.id}" name="${drawing.ask.name}" value="${drawing.value}" autocomplete="off"${drawing.ask.maxLength !== null && html` maxlength="${drawing.ask.maxLength}"`}${marks(drawing)}>`,
    );

const area: Draw = (drawing) =>
  labelled(
    drawing,
    html`<textarea id="${drawing.id}" name="${drawing.ask.name}"${drawing.ask.maxLength !== null && html` maxlength="${drawing.ask.maxLength}"`}${marks(drawing)}>${drawing.value}</textarea>`,
  );

const radio = ({ id, ask, value }: Drawing, option: AskView['options'][number]): Markup =>
  html`<label class="pick"><input type="radio" name="${ask.name}" value="${option.value}" id="${id}-${option.value}"${value === option.value && html` checked`}${ask.required && html` required`}>${option.label}</label>`;

const picker: Draw = (drawing) =>
  labelled(
    drawing,
    html`<select id="${drawing.id}" name="${drawing.ask.name}"${marks(drawing)}><option value="">${drawing.t.form.choose}</option>${drawing.ask.options.map(({ value, label }) => html`<option value="${value}"${drawing.value === value && html` selected`}>${label}</option>`)}</select>`,
  );

const radios = (drawing: Drawing, shown: AskView['options'], hidden: AskView['options']): Markup =>
  html`<fieldset${describedBy(drawing)}><legend>${words(drawing)}</legend>${shown.map((option) => radio(drawing, option))}${hidden.length > 0 && html`<details${hidden.some(({ value }) => value === drawing.value) && html` open`}><summary>${drawing.t.form.otherReasons}</summary>${hidden.map((option) => radio(drawing, option))}</details>`}</fieldset>`;

/** The commonest reasons stand open, the others behind one more press. */
const reasons: Draw = (drawing) => {
  const { options } = drawing.ask;
  const common = COMMON_REASONS.flatMap((code) => options.filter(({ value }) => value === code));
  return radios(
    drawing,
    common,
    options.filter((option) => !common.includes(option)),
  );
};

const choice: Draw = (drawing) => {
  if (drawing.ask.name === 'reason') return reasons(drawing);
  return drawing.ask.options.length > MANY ? picker(drawing) : radios(drawing, drawing.ask.options, []);
};

const box: Draw = ({ id, ask, value }) =>
  html`<label class="pick"><input type="checkbox" id="${id}" name="${ask.name}" value="true"${value === 'true' && html` checked`}>${ask.label}</label>`;

const FIELDS: Readonly<Record<AskView['kind'], Draw>> = {
  text: input('text'),
  long_text: area,
  date: input('date'),
  datetime: input('datetime-local'),
  choice,
  boolean: box,
  user: picker,
};

/** Draws one question of a step as a plain field that works without a script. */
export const field = (drawing: Drawing): Markup => FIELDS[drawing.ask.kind](drawing);
