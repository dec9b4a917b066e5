import { html, type Markup } from '../../../../kernel/html.js';
import type { Help } from '../../commands/find-help.js';
import { replyTexts } from '../../texts/index.js';
import { layout, type PageContext } from './layout.js';

const heading = (title: string, lead: string): Markup => html`<h1>${title}</h1><p class="lead">${lead}</p>`;

/** What a link shows before its button is pressed: the same for whoever opens it, as often as they like. */
export function envelopePage(context: PageContext, formToken: string, help: Help | null): string {
  const t = replyTexts(context.locale).envelope;
  return layout(
    context,
    html`${heading(t.heading, t.lead)}<form method="post" action="${context.base}/open"><input type="hidden" name="form" value="${formToken}"><button class="first">${t.open}</button></form>${help && html`<p class="small">${t.notForUs} <a href="tel:${help.phone.replace(/[^\d+]/g, '')}">${t.call(help.name, help.phone)}</a></p>`}`,
  );
}

/** A link that opens nothing, whatever the reason: expired, revoked, locked, or never ours. */
export function endedPage(context: PageContext): string {
  const t = replyTexts(context.locale).ended;
  return layout(
    context,
    html`${heading(t.heading, t.lead)}<form method="post" action="${context.base}/renew"><button class="first">${t.renew}</button></form>`,
  );
}

/** The answer to asking for a new link: the same for every link there could be. */
export function renewedPage(context: PageContext): string {
  const t = replyTexts(context.locale).ended;
  return layout(context, heading(t.sentHeading, t.sent));
}

/** A form that another site sent, or one from before the session ended. */
export function notOursPage(context: PageContext): string {
  const t = replyTexts(context.locale).notOurs;
  return layout(context, html`${heading(t.heading, t.lead)}<a class="button" href="${context.base}">${t.back}</a>`);
}
