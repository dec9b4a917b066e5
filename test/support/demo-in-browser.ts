import { afterAll, beforeAll } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../src/demo/cast/demo-users.js';
import { startDemo, type DemoProcess } from '../../src/demo/demo-process.js';
import type { DemoMail } from '../../src/demo/mailbox/demo-mail.js';
import { launchChromium } from './chromium.js';

const PATIENCE_MS = 15_000;

export interface DemoInBrowser {
  readonly address: string;
  /** A page of a device of its own: nothing is remembered from another. */
  newDevice(options?: Parameters<Browser['newContext']>[0]): Promise<Page>;
  /** The text of the newest mail to an address that matches. */
  mailTo(address: string, matching: RegExp): Promise<RegExpExecArray>;
  signIn(page: Page, email: string): Promise<void>;
  /** What the browser complained about: broken policies, failed requests, errors of scripts. */
  readonly complaints: string[];
}

function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
}

/** The real demo in a process of its own, looked at with a real browser. */
export function useDemoInBrowser(): DemoInBrowser {
  let demo: DemoProcess;
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo(), launchChromium()]);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  return {
    complaints,
    get address() {
      return demo.address;
    },
    async newDevice(options) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-US', ...options });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      listen(page, complaints);
      return page;
    },
    async mailTo(address, matching) {
      const until = Date.now() + PATIENCE_MS;
      while (Date.now() < until) {
        const response = await fetch(`${demo.address}/demo/mail.json?to=${encodeURIComponent(address)}`);
        const mails = (await response.json()) as readonly DemoMail[];
        const found = mails.map(({ text }) => matching.exec(text)).find((match) => match !== null);
        if (found) return found;
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
      throw new Error(`No mail to ${address} matches ${matching}.`);
    },
    async signIn(page, email) {
      await page.goto(demo.address);
      await page.getByLabel('E-mail').fill(email);
      await page.getByLabel('Password').fill(DEMO_PASSWORD);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('link', { name: 'Search' }).first().waitFor();
    },
  };
}
