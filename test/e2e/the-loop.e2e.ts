import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser } from '../support/chromium.js';
import { useDemoInBrowser } from '../support/demo-in-browser.js';

const PANTRY = 'intake@riversidepantry.example';
const NEED = 'Groceries for three people until Friday.';

describeInBrowser('the loop, as people see it', () => {
  const demo = useDemoInBrowser();
  let ana: Page;
  let joanie: Page;
  let link: string;

  beforeAll(async () => {
    ana = await demo.newDevice();
    joanie = await demo.newDevice({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
  });

  it('lets a coordinator find a pantry, misspelled, and refer somebody who signed a release', async () => {
    await demo.signIn(ana, 'ana@aldervalley.example');
    await ana.getByRole('link', { name: 'Search' }).first().click();
    await ana.getByLabel(/What is needed/).fill('chioce pantry');
    await ana.getByRole('link', { name: 'Choice pantry' }).first().click();
    await ana.getByRole('link', { name: /^Refer$/ }).or(ana.getByRole('button', { name: /^Refer$/ })).first().click();
    await ana.getByLabel('Find a person').fill('Maya Torres');
    await ana.getByRole('button', { name: 'Find' }).click();
    await ana.getByRole('button', { name: /Maya Torres/ }).first().click();
    await ana.getByLabel(/In their own words/).fill(NEED);
    await ana.getByText('May be sent as it is').waitFor();
    await ana.getByRole('button', { name: 'Send to Riverside Pantry' }).click();
    await ana.getByRole('heading', { name: /Waiting for Riverside Pantry/ }).waitFor();
    expect(await ana.title()).not.toMatch(/Maya|Groceries/);
    expect(ana.url()).toMatch(/\/referrals\/[0-9a-f-]{36}$/);
  });

  it('mails the pantry that a request is waiting, and nothing about whom or what', async () => {
    const [text, found = ''] = await demo.mailTo(PANTRY, /A request is waiting[\s\S]*?(https?:\/\/\S+\/r\/\S+)[\s\S]*/);
    link = found;
    expect(text).toMatch(/reference is [2-9A-Z]{4}-[2-9A-Z]{2}/);
    expect(text).not.toMatch(/Maya|Torres|Groceries|pantry for/i);
  });

  it('shows a mail scanner a neutral page, however often it looks', async () => {
    for (let look = 0; look < 3; look++) {
      const page = await (await fetch(link)).text();
      expect(page).not.toMatch(/Maya|Torres|Groceries|Choice pantry/);
    }
    await ana.reload();
    await ana.getByRole('heading', { name: /Waiting for Riverside Pantry/ }).waitFor();
  });

  it('lets the pantry say yes in two clicks, without an account and without a script', async () => {
    await joanie.goto(link);
    await joanie.getByRole('button', { name: 'Open the request' }).click();
    expect(await joanie.locator('body').innerText()).toContain('household of 3');
    expect(await joanie.locator('body').innerText()).not.toMatch(/Maya|Torres|Groceries/);
    await joanie.getByRole('button', { name: /^Yes/ }).click();
    await joanie.getByText(/^Sent/).first().waitFor();
  });

  it('shows who it is only after a name and the code that was mailed to the same mailbox', async () => {
    await joanie.getByLabel('Your first name').fill('Joanie');
    await joanie.getByLabel('Your role').fill('Pantry manager');
    await joanie.getByRole('button', { name: 'Mail the code' }).click();
    expect(await joanie.locator('body').innerText()).not.toContain('Maya');
    const [, code = ''] = await demo.mailTo(PANTRY, /\b(\d{6})\b/);
    await joanie.getByLabel(/code/i).first().fill(code);
    await joanie.locator('form').filter({ has: joanie.getByLabel(/code/i) }).getByRole('button').first().click();
    const page = await joanie.locator('body').innerText();
    expect(page).toContain('Maya Torres');
    expect(page).toContain(NEED);
    expect(page).toMatch(/No message\. No text\./);
  });
});
