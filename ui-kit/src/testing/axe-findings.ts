import axe from 'axe-core';

// Needs colours and layout, which jsdom has not; the browser tests look at those.
const UNSEEN_HERE = { 'color-contrast': { enabled: false }, region: { enabled: false } };

/** What axe finds wrong in the page as drawn, as sentences; nothing is well. */
export async function axeFindings(root: Element = document.body): Promise<readonly string[]> {
  const { violations } = await axe.run(root, { rules: UNSEEN_HERE });
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join(', ')})`);
}
