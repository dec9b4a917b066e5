import type { Locale } from '../../../kernel/actor.js';
import { html, trusted, type Markup } from '../../../kernel/html.js';
import { SIGN_IN_TEXTS } from '../texts/sign-in-texts.js';

interface PageFrame {
  readonly locale: Locale;
  readonly nonce: string;
}

const STYLE = trusted(`
  :root { color-scheme: light dark; --page: #f6f7f6; --surface: #fff; --text: #1b2023; --quiet: #545c62; --accent: #0b6462; --on-accent: #fff; --focus: #1a5fd0 }
  @media (prefers-color-scheme: dark) { :root { --page: #14171a; --surface: #1c2023; --text: #eceef0; --quiet: #aab2b9; --accent: #63c7c1; --on-accent: #14171a; --focus: #8ab8ff } }
  body { margin: 0; font: 16px/1.5 system-ui, sans-serif; background: var(--page); color: var(--text) }
  main { max-width: 26rem; margin: 10vh auto 0; padding: 24px; background: var(--surface); border-radius: 8px }
  h1 { font-size: 26px; line-height: 1.25; margin: 0 0 16px; font-weight: 600 }
  p { margin: 0 0 16px; overflow-wrap: anywhere } .quiet { color: var(--quiet); font-size: 15px; margin: 16px 0 0 }
  button, .button { display: block; box-sizing: border-box; width: 100%; min-height: 48px; padding: 12px 16px; border: 0; border-radius: 8px; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 600; text-align: center; text-decoration: none; cursor: pointer }
  :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px }`);

const page = ({ locale, nonce }: PageFrame, title: string, body: Markup): string =>
  html`<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${title}</title><link rel="icon" href="data:,"><style nonce="${nonce}">${STYLE}</style></head>
<body><main><h1>${title}</h1>
${body}
</main></body></html>
`.toString();

/** The page a sign-in link opens: whom it is for and one button. Opening it changes nothing. */
export function signInPage(frame: PageFrame, who: string): string {
  const texts = SIGN_IN_TEXTS[frame.locale];
  return page(
    frame,
    texts.title,
    html`<p>${texts.forWhom} <strong>${who}</strong>.</p>
<form method="post"><button type="submit" autofocus>${texts.button}</button></form>
<p class="quiet">${texts.once}</p>`,
  );
}

/** The page of a link that opens nothing any more, whatever the cause. */
export function goneLinkPage(frame: PageFrame, askAgainAt: string): string {
  const texts = SIGN_IN_TEXTS[frame.locale];
  return page(
    frame,
    texts.goneTitle,
    html`<p>${texts.gone}</p><a class="button" href="${askAgainAt}">${texts.askAgain}</a>`,
  );
}
