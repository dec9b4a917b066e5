import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeInBrowser } from '../../test/support/chromium.js';
import { useDemoInBrowser } from '../../test/support/demo-in-browser.js';
import { PASSWORD } from '../../test/support/sign-in.js';
import { tabTo } from '../../test/support/tab-to.js';

const ROSA = 'rosa@stillwater.example';
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const HOUSES = 'Recovery houses';
const FEES = '$150 a week; ask about the first month';

const faultsOf = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`));
};

/** What a person on a narrow telephone would have to push sideways. */
const overflowOf = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describeInBrowser('an agency’s own services in the portal, by keyboard alone on a telephone', () => {
  const demo = useDemoInBrowser();
  let rosa: Page;

  async function presses(wanted: Locator): Promise<void> {
    await tabTo(rosa, wanted);
    await rosa.keyboard.press('Enter');
  }

  beforeAll(async () => {
    rosa = await demo.newDevice({ viewport: { width: 360, height: 740 } });
    await rosa.goto(`${demo.address}/portal/services`);
    await presses(rosa.getByRole('button', { name: 'Use a password instead' }));
    await tabTo(rosa, rosa.getByLabel('E-mail'));
    await rosa.keyboard.type(ROSA);
    await tabTo(rosa, rosa.getByLabel('Password'));
    await rosa.keyboard.type(PASSWORD);
    await rosa.keyboard.press('Enter');
    await rosa.getByRole('heading', { level: 1, name: 'My services' }).waitFor();
  }, 60_000);

  it('four services fit on a screen and a half while they are folded', async () => {
    const houses = rosa.getByRole('region', { name: HOUSES });
    await houses.waitFor();
    expect(await rosa.getByRole('button', { name: 'Closed' }).count()).toBe(4);
    expect(await rosa.evaluate<number>('document.documentElement.scrollHeight')).toBeLessThan(1.5 * 740);
    expect(await overflowOf(rosa)).toBe(0);
    expect(await faultsOf(rosa)).toEqual([]);
  });

  it('a service is unfolded, and its listing opened', async () => {
    const houses = rosa.getByRole('region', { name: HOUSES });
    await presses(houses.getByRole('button', { name: HOUSES }));
    await houses.getByRole('heading', { name: 'Still true?' }).waitFor();
    expect(await faultsOf(rosa)).toEqual([]);
    await presses(houses.getByRole('link', { name: /^Edit the whole listing/ }));
    await rosa.getByRole('heading', { level: 1, name: `Edit ${HOUSES}` }).waitFor();
    await rosa.getByLabel('Fees', { exact: true }).waitFor();
    expect(await overflowOf(rosa)).toBe(0);
    expect(await faultsOf(rosa)).toEqual([]);
  });

  it('it is changed, and says that it is saved', async () => {
    await tabTo(rosa, rosa.getByLabel('Fees', { exact: true }));
    await rosa.keyboard.press('Control+A');
    await rosa.keyboard.type(FEES);
    await presses(rosa.getByRole('button', { name: 'Save', exact: true }));
    await rosa.getByText(`Saved. Coordinators see ${HOUSES} as you wrote it.`).waitFor();
    expect(await faultsOf(rosa)).toEqual([]);
  }, 60_000);

  it('what was saved stands in the directory, as others read it', async () => {
    await rosa.goto(`${demo.address}/portal/directory`);
    await tabTo(rosa, rosa.getByLabel('What is needed, or who gives it'));
    await rosa.keyboard.type('recovery houses');
    await presses(rosa.getByRole('link', { name: HOUSES, exact: true }));
    await rosa.getByText(FEES).waitFor();
    expect(await overflowOf(rosa)).toBe(0);
    expect(await faultsOf(rosa)).toEqual([]);
  });

  it('somebody else’s listing is followed, and a change to it suggested', async () => {
    await presses(rosa.getByRole('link', { name: 'Back to the search' }));
    await tabTo(rosa, rosa.getByLabel('What is needed, or who gives it'));
    await rosa.keyboard.press('Control+A');
    await rosa.keyboard.type('choice pantry');
    await presses(rosa.getByRole('link', { name: 'Choice pantry' }));
    await presses(rosa.getByRole('button', { name: 'Follow Choice pantry' }));
    await rosa.getByText(/^You follow it\./).waitFor();
    await presses(rosa.getByRole('button', { name: 'Suggest a change' }));
    const form = rosa.getByRole('form', { name: 'Suggest a change' });
    await tabTo(rosa, form.getByLabel('What about'));
    await rosa.keyboard.type('Hours');
    await tabTo(rosa, form.getByLabel('What should stand there'));
    await rosa.keyboard.type('Tuesdays from noon');
    expect(await faultsOf(rosa)).toEqual([]);
    await presses(form.getByRole('button', { name: 'Send the suggestion' }));
    await rosa.getByText('Sent. You are told what becomes of it.').waitFor();
    expect(demo.complaints).toEqual([]);
  }, 60_000);
});
