import { beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import PDFDocument from 'pdfkit';
import { describeInBrowser } from '../support/chromium.js';
import { useDemoInBrowser } from '../support/demo-in-browser.js';

const PARTNER = 'Lakeside Urgent Care';
const TITLE = 'Urgent care when it cannot wait';
const CATEGORY = 'Urgent care';

/** A document as a director has it on the desk. */
const aDocument = (): Promise<Buffer> =>
  new Promise((resolve) => {
    const parts: Buffer[] = [];
    const document = new PDFDocument();
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    document.text('Memorandum of understanding');
    document.end();
  });

/** A day so many days from now, as a date field takes it. */
const dayIn = (days: number): string => {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return day.toISOString().slice(0, 10);
};

describeInBrowser('a director and an agreement', () => {
  const demo = useDemoInBrowser();
  let page: Page;

  const press = (name: string | RegExp, within: Page | Locator = page) =>
    within.getByRole('button', { name }).first().click();
  const sheet = () => page.getByRole('dialog');
  const side = (name: string) => page.getByRole('listitem').filter({ hasText: name }).filter({ hasText: 'May sign' });
  const closed = () => sheet().waitFor({ state: 'detached' });

  async function coverage(): Promise<string> {
    await page.getByRole('link', { name: 'Agreements' }).first().click();
    await page.getByRole('link', { name: 'Coverage' }).click();
    await page.getByRole('heading', { name: 'Coverage' }).waitFor();
    return page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: CATEGORY }) })
      .innerText();
  }

  async function openAgreement(): Promise<void> {
    await page.getByRole('link', { name: 'Agreements' }).first().click();
    await page.getByRole('link', { name: TITLE }).first().click();
    await page.getByRole('heading', { name: TITLE }).waitFor();
  }

  async function nameSigner(party: string, signer: string): Promise<void> {
    const line = page.getByRole('listitem').filter({ hasText: party }).filter({ hasText: 'Name a signer' });
    await press('Name a signer', line);
    await sheet().getByRole('textbox', { name: 'Name' }).fill(signer);
    await sheet().getByRole('textbox', { name: 'Title' }).fill('Executive director');
    await press('Save', sheet());
    await closed();
    await side(party).getByText(`May sign: ${signer}`).waitFor();
  }

  async function recordSignature(party: string, signer: string): Promise<void> {
    await press('Record a signature', side(party));
    await sheet().getByRole('combobox', { name: 'Name' }).selectOption(signer);
    await press('Record a signature', sheet());
    await closed();
    await side(party)
      .getByText(new RegExp(`Signed by ${signer}`))
      .waitFor();
  }

  beforeAll(async () => {
    page = await demo.newDevice();
    await demo.signIn(page, 'dora@aldervalley.example');
  });

  it('adds a partner and begins an MOU with it', async () => {
    expect(await coverage()).toContain('Gap');
    await page.getByRole('link', { name: 'Partners' }).first().click();
    await press('Add a partner');
    await sheet().getByRole('textbox', { name: 'Name' }).fill(PARTNER);
    await sheet().getByLabel('What it is by law').selectOption({ index: 1 });
    await sheet().getByLabel('Referral mailbox').fill('intake@lakeside.example');
    await sheet().getByLabel('Read by').fill('Front desk');
    await press('Add a partner', sheet());
    await page.getByText(`${PARTNER} is a partner now.`).waitFor();
    await page.getByRole('link', { name: PARTNER }).click();
    await page.getByRole('link', { name: 'Begin an agreement' }).click();
    await sheet().getByLabel('Type').selectOption({ label: 'Memorandum of understanding (MOU)' });
    await sheet().getByRole('textbox', { name: 'Title' }).fill(TITLE);
    expect(await sheet().getByText(`Chosen: ${PARTNER}`).count()).toBe(1);
    await sheet().getByLabel('Search in Partner categories that it covers').fill('urgent');
    await sheet().getByLabel(`${CATEGORY} (`).check();
    await press('Begin', sheet());
    await page.getByRole('heading', { name: TITLE }).waitFor();
  }, 40_000);

  it('writes its terms, names who signs, adds the document and puts it in force', async () => {
    await press('Edit the terms');
    await sheet().getByLabel('First day').fill(dayIn(0));
    await sheet().getByLabel('Last day').fill(dayIn(60));
    await sheet().getByRole('textbox', { name: 'Terms' }).fill('People we send are seen the same day.');
    await press('Save', sheet());
    await closed();
    await nameSigner(PARTNER, 'Lee Okafor');
    await nameSigner('Alder Valley', 'Dora Whitcomb');
    const file = { name: 'mou.pdf', mimeType: 'application/pdf', buffer: await aDocument() };
    await page.locator('input[type=file]').setInputFiles(file);
    await press('Add it');
    await page.getByRole('link', { name: 'mou.pdf' }).waitFor();
    await press('Ask for signatures');
    await press('Ask for signatures', page.getByRole('form', { name: 'Ask for signatures' }));
    await page.getByText('Done: Ask for signatures.').waitFor();
    await recordSignature(PARTNER, 'Lee Okafor');
    await recordSignature('Alder Valley', 'Dora Whitcomb');
    await page.getByText(/^In force until/).waitFor();
    expect(await coverage()).toMatch(new RegExp(`Covered[^]*${TITLE}`));
  }, 40_000);

  it('is told that it ends soon, and renews it while it holds', async () => {
    await page.getByRole('link', { name: 'Coming due' }).click();
    await page.getByRole('link', { name: TITLE }).first().waitFor();
    await openAgreement();
    await press('Renew');
    await page.getByText('A new version was begun.', { exact: false }).waitFor();
    await page.getByText(/Version 2 · renewal · Draft/).waitFor();
    await page.getByText(/^In force until/).waitFor();
    expect(demo.complaints).toEqual([]);
  }, 30_000);
});
