import type { Locator, Page } from 'playwright-core';

const MOST_TABS = 80;

const hasFocus = (wanted: Locator): Promise<boolean> =>
  wanted.evaluate(
    (element: { readonly ownerDocument: { readonly activeElement: unknown } }) =>
      element === element.ownerDocument.activeElement,
  );

/** Presses Tab until the wanted thing has the focus, as somebody without a pointer must; waits for it to be there first. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const one = wanted.first();
  await one.waitFor();
  for (let pressed = 0; pressed < MOST_TABS; pressed++) {
    if (await hasFocus(one)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No key leads to ${one}.`);
}
