import { html, trusted, type Markup } from '../../kernel/html.js';
import type { DemoMail } from './demo-mail.js';

const STYLE = `:root{color-scheme:light dark;--page:#F6F7F6;--card:#fff;--text:#1B2023;--quiet:#545C62;--accent:#0B6462;--line:#D8DCDA}
@media (prefers-color-scheme:dark){:root{--page:#14171A;--card:#1C2023;--text:#ECEEF0;--quiet:#AAB2B9;--accent:#63C7C1;--line:#33393e}}
*{box-sizing:border-box}body{margin:0;background:var(--page);color:var(--text);font:16px/1.5 system-ui,sans-serif}
main{max-width:46rem;margin:0 auto;padding:24px 16px}h1{font-size:22px;margin:0 0 4px}p{margin:0 0 16px}.quiet{color:var(--quiet)}
ul{list-style:none;margin:16px 0;padding:0;background:var(--card);border:1px solid var(--line);border-radius:8px}
li+li{border-top:1px solid var(--line)}li a{display:block;padding:12px 16px;color:inherit;text-decoration:none}li a:hover strong{text-decoration:underline}
a{color:var(--accent)}a:focus-visible{outline:3px solid #1A5FD0;outline-offset:2px}strong{display:block}
article{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:20px;overflow-wrap:anywhere}pre{white-space:pre-wrap;font:inherit;margin:0}`;

const page = (title: string, body: Markup, nonce: string): string =>
  html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><style nonce="${nonce}">${trusted(STYLE)}</style></head><body><main>${body}</main></body></html>`.toString();

const time = (iso: string): string =>
  new Date(iso).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' });

const about = ({ to, at }: DemoMail): string => `to ${to.join(', ')} · ${time(at)}`;

const row = (mail: DemoMail): Markup =>
  html`<li><a href="/demo/mail/${mail.id}"><strong>${mail.subject}</strong><span class="quiet">${about(mail)}</span></a></li>`;

/** All mails, newest first. */
export const listPage = (mails: readonly DemoMail[], nonce: string): string =>
  page(
    'Demo mailbox',
    html`<h1>Demo mailbox</h1><p class="quiet">Every e-mail that the demo sends lands here; none leaves this machine.</p>
${mails.length === 0 ? html`<p>No mail yet. Send a referral, and the partner’s mail appears here within seconds.</p>` : html`<ul>${mails.map(row)}</ul>`}`,
    nonce,
  );

const linked = (text: string): readonly (Markup | string)[] =>
  text.split(/(https?:\/\/\S+)/).map((part) => (part.startsWith('http') ? html`<a href="${part}">${part}</a>` : part));

/** One mail as its text, with its links. */
export const mailPage = (mail: DemoMail, nonce: string): string =>
  page(
    mail.subject,
    html`<p><a href="/demo/mail">All mail</a></p><h1>${mail.subject}</h1><p class="quiet">${about(mail)}</p><article><pre>${linked(mail.text)}</pre></article>`,
    nonce,
  );

export const noMailPage = (nonce: string): string =>
  page('No such mail', html`<h1>There is no such mail</h1><p><a href="/demo/mail">All mail</a></p>`, nonce);
