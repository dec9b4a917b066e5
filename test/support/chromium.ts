import { describe } from '@jest/globals';
import { chromium, type Browser } from 'playwright-core';
import { CHROMIUM_ARGUMENTS } from './chromium-arguments.mjs';

const path = process.env['TEST_CHROMIUM_PATH'];

/** `describe`, where a browser runs; its tests count as skipped elsewhere. */
export const describeInBrowser = path ? describe : describe.skip;

export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: path, args: [...CHROMIUM_ARGUMENTS] });
