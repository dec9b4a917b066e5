import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { demoId } from '../../src/demo/network/index.js';
import { describeInBrowser } from '../../test/support/chromium.js';
import { useDemoInBrowser } from '../../test/support/demo-in-browser.js';
import { tabTo } from '../../test/support/tab-to.js';

const PANTRY = 'intake@riversidepantry.example';
const LISTING = demoId('service_at_location', 'rp-pantry-rp-ferry');

const focused = (page: Page): Promise<string> =>
  page.evaluate<string>(`document.activeElement?.innerText || document.activeElement?.name || ''`);

describeInBrowser('the portal, by keyboard alone', () => {
  const demo = useDemoInBrowser();
  let rosa: Page;

  beforeAll(async () => {
    const ana = await demo.newDevice();
    await demo.signIn(ana, 'ana@aldervalley.example');
    await ana.goto(`${demo.address}/referrals/new?listing=${LISTING}`);
    await ana.getByLabel('Find a person').fill('Maya Torres');
    await ana.getByRole('button', { name: 'Find' }).click();
    await ana
      .getByRole('button', { name: /Maya Torres/ })
      .first()
      .click();
    await ana.getByLabel(/In their own words/).fill('Groceries.');
    await ana.getByText('May be sent as it is').waitFor();
    await ana.getByRole('button', { name: 'Send to Riverside Pantry' }).click();
    await ana.getByRole('heading', { name: /Waiting for Riverside Pantry/ }).waitFor();
    rosa = await demo.newDevice({ viewport: { width: 360, height: 740 } });
  }, 60_000);

  it('lets the pantry sign in by the link in its mail', async () => {
    await rosa.goto(`${demo.address}/portal/`);
    await rosa.getByRole('heading', { name: 'Sign in' }).waitFor();
    await tabTo(rosa, rosa.locator('input[name=email]'));
    await rosa.keyboard.type(PANTRY);
    await rosa.keyboard.press('Enter');
    await rosa.getByText('If this mailbox takes part, a link is on its way.').waitFor();
    const [, link = ''] = await demo.mailTo(PANTRY, /(https?:\/\/\S+\/auth\/link\/\S+)/);
    await rosa.goto(link);
    await tabTo(rosa, rosa.getByRole('button', { name: /sign in/i }));
    await rosa.keyboard.press('Enter');
    await rosa.getByRole('heading', { name: '1 to answer' }).waitFor();
  });

  it('leads from the list to the request, and says where it has come', async () => {
    await tabTo(rosa, rosa.getByRole('link', { name: /^Answer/ }));
    await rosa.keyboard.press('Enter');
    await rosa.getByRole('heading', { level: 1, name: /household of 3/ }).waitFor();
    expect(await focused(rosa)).toMatch(/household of 3/);
  });

  it('asks a question without a pointer, and gives a receipt', async () => {
    await tabTo(rosa, rosa.getByRole('button', { name: 'Ask first', exact: true }));
    await rosa.keyboard.press('Enter');
    await tabTo(rosa, rosa.locator('[name=question]'));
    await rosa.keyboard.type('Can somebody carry it upstairs?');
    await tabTo(rosa, rosa.getByRole('button', { name: 'Ask first', exact: true }));
    await rosa.keyboard.press('Enter');
    await rosa.getByText(/^Sent .+ has it\.$/).waitFor();
    await rosa.getByText('Can somebody carry it upstairs?').waitFor();
  });

  it('closes the pantry, and declines there what is still open to it', async () => {
    await rosa.goto(`${demo.address}/portal/`);
    const pantry = rosa.getByRole('group', { name: /^Choice pantry/ });
    await tabTo(rosa, pantry.getByRole('button', { name: 'Closed' }));
    await rosa.keyboard.press('Enter');
    const still = pantry.getByRole('region', { name: 'Referrals still open here' });
    await tabTo(rosa, still.getByRole('button', { name: /^Decline: we are closed/ }));
    expect(await focused(rosa)).toMatch(/^Decline/);
    await rosa.keyboard.press('Enter');
    await still.getByText('Declined. The sender is told that you are closed.').waitFor();
    await rosa.reload();
    await rosa.getByRole('heading', { level: 1, name: 'Nothing to answer' }).waitFor();
  });

  it('keeps nothing personal on the device', async () => {
    const kept = await rosa.evaluate<string>(
      'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, document.title])',
    );
    expect(kept).not.toMatch(/Maya|Torres|Groceries|upstairs|riverside/i);
  });
});
