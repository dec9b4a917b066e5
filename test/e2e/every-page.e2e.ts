import { AxeBuilder } from '@axe-core/playwright';
import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../src/demo/cast/demo-users.js';
import { demoId } from '../../src/demo/network/index.js';
import { describeInBrowser } from '../support/chromium.js';
import { useDemoInBrowser } from '../support/demo-in-browser.js';

const PANTRY = 'intake@riversidepantry.example';
const LISTING = demoId('service_at_location', 'rp-pantry-rp-ferry');
const OWN = demoId('service_at_location', 'sw-residential-sw-house');
const STAFF_PAGES = [
  '/',
  '/search',
  `/listings/${LISTING}`,
  '/people',
  `/referrals/new?listing=${LISTING}`,
  '/referrals',
  '/partners',
  '/network',
  '/shortlists',
  '/changed',
  '/directory',
  '/directory/new',
  '/directory/bulk',
  `/listings/${LISTING}/edit`,
  `/listings/${LISTING}/history`,
  '/need-words',
  '/suggestions',
  '/rounds',
  '/calls',
  '/duplicates',
  '/imports',
  '/unmet-needs',
  '/agreements',
  '/coverage',
  '/nine-services',
  '/renewals',
  '/referral-policy',
  '/promises',
  '/packets',
];
/** Every colour and every width once; a desk by day, a telephone by night. */
const LOOKS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 360 },
] as const;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const faultsOf = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
};

/** A page that listens for changes is never without traffic: what counts is that nothing on it still loads. */
async function settled(page: Page): Promise<void> {
  await page.getByRole('heading').first().waitFor();
  await page.getByText('Loading', { exact: true }).waitFor({ state: 'detached' });
}

/** What a person on a narrow telephone would have to push sideways. */
const overflowOf = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

describeInBrowser('every page', () => {
  const demo = useDemoInBrowser();
  let staff: Page;
  let partner: Page;
  let guest: Page;
  let referral: string;
  let reply: string;

  async function look(page: Page, address: string): Promise<void> {
    await page.goto(new URL(address, demo.address).href);
    await settled(page);
    await lookAtThis(page, address);
  }

  async function lookAtThis(page: Page, name: string): Promise<void> {
    for (const { colorScheme, width } of LOOKS) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      expect({ name, width, faults: await faultsOf(page), overflow: await overflowOf(page) }).toEqual({
        name,
        width,
        faults: [],
        overflow: 0,
      });
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  }

  beforeAll(async () => {
    [staff, partner, guest] = await Promise.all([demo.newDevice(), demo.newDevice(), demo.newDevice()]);
    await demo.signIn(staff, 'dora@aldervalley.example');
  });

  it('of signing in may be used by anybody', async () => {
    await look(guest, '/');
    await look(guest, '/portal');
  }, 60_000);

  it.each(STAFF_PAGES)('of the console: %s', (address) => look(staff, address), 60_000);

  it.each([
    ['/agreements', 'Crisis services for the county', 'Back to the agreements'],
    ['/agreements', 'Residential care, withdrawal and medicines', 'Back to the agreements'],
    ['/partners', 'Mercy Falls Regional Hospital', 'Back to the partners'],
  ])(
    'of what %s leads to: %s',
    async (address, name, back) => {
      await staff.goto(new URL(address, demo.address).href);
      await staff.getByRole('link', { name }).first().click();
      await staff.getByRole('link', { name: back }).waitFor();
      await settled(staff);
      await lookAtThis(staff, name);
    },
    60_000,
  );

  it('of a form of agreements in its sheet', async () => {
    await staff.goto(new URL('/agreements', demo.address).href);
    await staff.getByRole('button', { name: 'New agreement' }).click();
    await staff.getByRole('dialog').getByLabel('Title').first().waitFor();
    await lookAtThis(staff, 'a new agreement');
  }, 60_000);

  it('of a referral, from the sender’s side', async () => {
    await staff.goto(`${demo.address}/referrals/new?listing=${LISTING}`);
    await staff.getByLabel('Find a person').fill('Maya Torres');
    await staff.getByRole('button', { name: 'Find' }).click();
    await staff
      .getByRole('button', { name: /Maya Torres/ })
      .first()
      .click();
    await staff.getByLabel(/In their own words/).fill('Groceries.');
    await staff.getByText('May be sent as it is').waitFor();
    await lookAtThis(staff, 'a new referral with its preview');
    await staff.getByRole('button', { name: 'Send to Riverside Pantry' }).click();
    await staff.getByRole('heading', { name: /Waiting for Riverside Pantry/ }).waitFor();
    referral = new URL(staff.url()).pathname;
    await look(staff, referral);
    await staff.getByRole('link', { name: 'Maya Torres' }).first().click();
    await staff
      .getByRole('heading', { name: /Release/ })
      .first()
      .waitFor();
    await lookAtThis(staff, 'a person');
  }, 90_000);

  it('of replying, before and after the yes', async () => {
    [, reply = ''] = await demo.mailTo(PANTRY, /(https?:\/\/\S+\/r\/\S+)/);
    await look(guest, reply);
    await guest.getByRole('button', { name: 'Open the request' }).click();
    await lookAtThis(guest, 'the request');
    await guest.getByRole('button', { name: /^Yes/ }).click();
    await lookAtThis(guest, 'the request after the yes');
    await look(guest, `${reply.slice(0, -6)}AAAAAA`);
  }, 90_000);

  it('of the portal, signed in by the mailed link', async () => {
    await partner.goto(`${demo.address}/portal`);
    await partner.getByLabel('E-mail').first().fill(PANTRY);
    await partner.getByRole('button', { name: /link/i }).first().click();
    const [, link = ''] = await demo.mailTo(PANTRY, /(https?:\/\/\S+\/auth\/link\/\S+)/);
    await look(partner, link);
    await partner.getByRole('button').last().click();
    await partner.waitForURL(/\/portal/);
    await partner.getByRole('heading', { name: /to answer/ }).waitFor();
    await lookAtThis(partner, 'open work');
    await look(partner, '/portal/services');
    await look(partner, '/portal/agreements');
    await partner.goto(`${demo.address}/portal${referral}`);
    await partner.getByText('Maya Torres').first().waitFor();
    await lookAtThis(partner, 'a request in the portal');
  }, 90_000);

  it('of the portal, for the manager of an agency', async () => {
    const manager = await demo.newDevice();
    await manager.goto(`${demo.address}/portal/services`);
    await manager.getByRole('button', { name: 'Use a password instead' }).click();
    await manager.getByLabel('E-mail').fill('rosa@stillwater.example');
    await manager.getByLabel('Password').fill(DEMO_PASSWORD);
    await manager.getByRole('button', { name: 'Sign in' }).click();
    await manager.getByRole('heading', { name: 'My services' }).waitFor();
    await lookAtThis(manager, 'my services');
    await look(manager, `/portal/services/${OWN}`);
    await look(manager, '/portal/directory');
    await look(manager, `/portal/directory/${LISTING}`);
  }, 90_000);

  it('of the demo mailbox', () => look(guest, '/demo/mail'), 60_000);

  it('complains of nothing but the link that was tampered with', () => {
    expect(demo.complaints.filter((complaint) => !complaint.includes('410'))).toEqual([]);
  });
});
