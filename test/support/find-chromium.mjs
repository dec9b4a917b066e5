/**
 * Finds a Chromium that runs: one on the machine, else the one that comes with npm. Where neither does, says so in one
 * line and the browser tests count as skipped; with CI=true that is a failure.
 */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGUMENTS } from './chromium-arguments.mjs';

const ON_MACHINES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

async function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  // The package looks here for which libraries to unpack beside the browser.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: chromiumPackage } = await import('@sparticuz/chromium');
  return chromiumPackage.executablePath();
}

async function runs(path) {
  const browser = await chromium.launch({ executablePath: path, args: CHROMIUM_ARGUMENTS });
  await browser.close();
  return path;
}

export default async function findChromium() {
  try {
    const path = process.env.CHROMIUM_PATH ?? ON_MACHINES.find((each) => existsSync(each)) ?? (await packaged());
    if (!path) throw new Error('none is installed for this kind of machine');
    process.env.TEST_CHROMIUM_PATH = await runs(path);
  } catch (error) {
    const reason = `No Chromium runs here (${String(error.message).split('\n')[0]}): browser tests are skipped.`;
    if (process.env.CI === 'true') throw new Error(reason, { cause: error });
    process.stderr.write(`${reason}\n`);
  }
}
