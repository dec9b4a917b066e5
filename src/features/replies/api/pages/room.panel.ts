import { html, type Markup } from '../../../../kernel/html.js';
import { newId } from '../../../../kernel/ids.js';
import { replyTexts } from '../../texts/index.js';
import type { RequestPage } from './request-page.js';

/** What the listing says of the room there is, and whether that is still true: Yes, Change, Closed. */
export function roomPanel({ room, base, formToken, locale }: RequestPage): Markup | null {
  if (!room) return null;
  const { room: t } = replyTexts(locale);
  const says = room.says ?? 'open';
  if (room.isFresh) return html`<p class="note good" role="status">${t.kept(t.states[says])}</p>`;
  const hidden = html`<input type="hidden" name="form" value="${formToken}"><input type="hidden" name="key" value="${newId()}">`;
  const press = (state: string, words: string, first = false): Markup =>
    html`<form method="post" action="${base}/room">${hidden}<input type="hidden" name="say" value="${state}"><button${first && html` class="first"`}>${words}</button></form>`;
  const waits = html`<form method="post" action="${base}/room">${hidden}<input type="hidden" name="say" value="waitlist"><label for="wait">${t.waitDays}</label><input id="wait" name="wait_days" inputmode="numeric" pattern="[0-9]*" maxlength="4"><button>${t.states.waitlist}</button></form>`;
  return html`<section class="sheet" aria-labelledby="room"><h2 id="room">${room.says ? t.still(t.says[says]) : t.unsaid}</h2><div class="stack">${press(says, room.says ? t.yes : t.states.open, true)}<details><summary class="button">${t.change}</summary><div class="stack">${says !== 'open' && press('open', t.states.open)}${says !== 'limited' && press('limited', t.states.limited)}${waits}</div></details>${says !== 'closed' && press('closed', t.states.closed)}</div></section>`;
}
