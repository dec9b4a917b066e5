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
    await ana
      .getByRole('link', { name: /^Refer$/ })
      .or(ana.getByRole('button', { name: /^Refer$/ }))
      .first()
      .click();
    await ana.getByLabel('Find a person').fill('Maya Torres');
    await ana.getByRole('button', { name: 'Find' }).click();
    await ana
      .getByRole('button', { name: /Maya Torres/ })
      .first()
      .click();
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
    await joanie
      .locator('form')
      .filter({ has: joanie.getByLabel(/code/i) })
      .getByRole('button')
      .first()
      .click();
    const page = await joanie.locator('body').innerText();
    expect(page).toContain('Maya Torres');
    expect(page).toContain(NEED);
    expect(page).toMatch(/No message\. No text\./);
  });

  it('lets the pantry book a time and record what came of it, on the same page', async () => {
    await joanie.locator('summary', { hasText: 'Book an appointment' }).click();
    await joanie.getByLabel('Day and time').fill('2030-01-08T10:00');
    await joanie.locator('details[open] button').last().click();
    await joanie.getByText(/Result of the appointment due/).waitFor();
    await joanie.locator('summary', { hasText: 'Record the outcome' }).click();
    await joanie.getByLabel('What the person got').selectOption({ label: 'Service received' });
    await joanie.getByLabel(/Served on/).fill(new Date().toISOString().slice(0, 10));
    await joanie.locator('details[open] button').last().click();
    await joanie.getByText('Undo', { exact: true }).first().waitFor();
  });

  it('puts the outcome on the coordinator’s list, who confirms it: the loop is closed', async () => {
    await ana.getByRole('link', { name: 'Today' }).first().click();
    await ana.getByText('Riverside Pantry recorded an outcome: confirm it.').waitFor();
    await ana
      .locator('main')
      .getByRole('link', { name: /Confirm/ })
      .or(ana.locator('main').getByRole('button', { name: /Confirm/ }))
      .first()
      .click();
    await ana.getByLabel(/Confirmed with/).selectOption({ label: 'The person' });
    await ana.getByRole('button', { name: 'Confirm the result' }).last().click();
    await ana.getByText('Nothing yet').first().waitFor();
    await ana.getByText('Not confirmed yet').waitFor({ state: 'detached' });
    await ana.getByRole('link', { name: 'Today' }).first().click();
    await ana.getByText(/Nothing needs you now/).waitFor();
  });

  it('shows the director the partner and its contacts by type, and each number opens', async () => {
    const dora = await demo.newDevice();
    await demo.signIn(dora, 'dora@aldervalley.example');
    await dora.getByRole('link', { name: 'Partners' }).first().click();
    const summary = dora.getByText(/partners contacted|No contacts from/).first();
    await summary.waitFor();
    const [, before = '0', all = ''] = /^(\d+) of (\d+)/.exec(await summary.innerText()) ?? [];
    await dora.getByRole('button', { name: 'Log a contact' }).first().click();
    const form = dora.getByRole('dialog');
    await form.getByLabel(/^Partner/).selectOption({ label: 'Riverside Pantry' });
    await form.getByLabel(/^Type/).selectOption({ label: 'Phone call' });
    await form.getByLabel(/^Topic/).fill('Holiday hours');
    await form.getByRole('button', { name: 'Save' }).click();
    await dora
      .getByText(`${Number(before) + 1} of ${all} partners contacted`)
      .first()
      .waitFor();
    await dora
      .getByRole('button', { name: /Riverside Pantry.*1|1.*Riverside Pantry/ })
      .first()
      .click();
    await dora.getByRole('dialog').getByText('Holiday hours').waitFor();
  });

  it('leaves the browsers without a complaint', () => {
    expect(demo.complaints).toEqual([]);
  });
});
