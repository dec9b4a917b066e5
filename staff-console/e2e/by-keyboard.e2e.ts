import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../src/demo/cast/demo-users.js';
import { describeInBrowser } from '../../test/support/chromium.js';
import { useDemoInBrowser } from '../../test/support/demo-in-browser.js';
import { tabTo } from '../../test/support/tab-to.js';

describeInBrowser('the console by keyboard alone', () => {
  const demo = useDemoInBrowser();
  let page: Page;

  beforeAll(async () => {
    page = await demo.newDevice();
    await page.goto(demo.address);
  });

  it('signs in', async () => {
    await tabTo(page, page.getByLabel('E-mail'));
    await page.keyboard.type('ana@aldervalley.example');
    await tabTo(page, page.getByLabel('Password'));
    await page.keyboard.type(DEMO_PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Today' }).waitFor();
  });

  it('finds a pantry and opens it', async () => {
    await tabTo(page, page.getByRole('link', { name: 'Search' }).first());
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByLabel(/What is needed/));
    await page.keyboard.type('choice pantry');
    const result = page.getByRole('link', { name: 'Choice pantry' });
    await result.waitFor();
    await tabTo(page, result);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'How to get in' }).waitFor();
  });

  it('refers somebody', async () => {
    await tabTo(
      page,
      page
        .getByRole('link', { name: 'Refer', exact: true })
        .or(page.getByRole('button', { name: 'Refer', exact: true })),
    );
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByLabel('Find a person'));
    await page.keyboard.type('Sam Whitfield');
    await page.keyboard.press('Enter');
    const found = page.getByRole('button', { name: /Sam Whitfield/ }).first();
    await found.waitFor();
    await tabTo(page, found);
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByLabel(/In their own words/));
    await page.keyboard.type('Groceries for one.');
    await page.getByText('May be sent as it is').waitFor();
    await tabTo(page, page.getByRole('button', { name: 'Send to Riverside Pantry' }));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Waiting for Riverside Pantry/ }).waitFor();
    expect(page.url()).toContain('/referrals/');
  });
});
