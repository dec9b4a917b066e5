import { html, type Markup } from '../../../../kernel/html.js';
import { replyTexts, type ReplyTexts } from '../../texts/index.js';
import type { RequestPage } from './request-page.js';

const hidden = ({ formToken }: RequestPage): Markup => html`<input type="hidden" name="form" value="${formToken}">`;

const fault = (id: string, text: string | null): Markup | null =>
  text === null ? null : html`<span class="fault" id="${id}">${text}</span>`;

const invalid = (id: string, text: string | null): Markup | null =>
  text === null ? null : html` aria-invalid="true" aria-describedby="${id}"`;

function whoForm(page: RequestPage, { code }: ReplyTexts): Markup {
  const { codeTrouble: trouble, answerer, base } = page;
  const typed = trouble?.kind === 'name' || trouble?.kind === 'role' ? trouble : answerer;
  const nameFault = trouble?.kind === 'name' ? code.nameMissing : null;
  const roleFault = trouble?.kind === 'role' ? code.roleMissing : null;
  return html`<form method="post" action="${base}/code" class="stack">${hidden(page)}<div><label for="name">${code.name}${fault('name-fault', nameFault)}</label><input id="name" name="name" autocomplete="given-name" maxlength="80" required value="${typed?.name ?? ''}"${invalid('name-fault', nameFault)}></div><div><label for="role">${code.role}<span class="help">${code.roleHelp}</span>${fault('role-fault', roleFault)}</label><input id="role" name="role" autocomplete="organization-title" maxlength="80" required value="${typed?.role ?? ''}"${invalid('role-fault', roleFault)}></div><button class="first">${code.send}</button></form>`;
}

function codeForm(page: RequestPage, { code }: ReplyTexts): Markup {
  const { codeTrouble: trouble, base } = page;
  const wrong = trouble?.kind === 'wrong' ? code.wrong(trouble.triesLeft) : null;
  const sentence = trouble?.kind === 'none' ? code.none : wrong;
  return html`<form method="post" action="${base}/verify" class="stack">${hidden(page)}<div><label for="code">${code.field}${fault('code-fault', sentence)}</label><input class="code" id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="20" required${invalid('code-fault', sentence)}></div><button class="first">${code.check}</button></form>`;
}

const another = (page: RequestPage, { code }: ReplyTexts): Markup =>
  html`<form method="post" action="${page.base}/code">${hidden(page)}<input type="hidden" name="name" value="${page.answerer?.name ?? ''}"><input type="hidden" name="role" value="${page.answerer?.role ?? ''}"><button class="text">${code.another}</button></form>`;

/** Asks who is answering and for the code mailed to the mailbox; only then are contact details shown. */
export function codePanel(page: RequestPage): Markup {
  const t = replyTexts(page.locale);
  const isAsked = page.answerer !== null && page.codeTrouble?.kind !== 'name' && page.codeTrouble?.kind !== 'role';
  return html`<section class="sheet priv" aria-labelledby="who"><h2 id="who">${t.code.heading}</h2>${isAsked ? html`<p role="status">${t.code.sent}</p>${codeForm(page, t)}${another(page, t)}` : html`<p>${t.code.lead}</p>${whoForm(page, t)}`}<p class="quiet">${t.code.remembered}</p></section>`;
}
