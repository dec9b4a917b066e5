import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const FOUND_ON_MACHINES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

/** Never the package's own default arguments: they switch web security off. */
const ARGUMENTS = ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

async function executable(): Promise<string | null> {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return given;
  const found = FOUND_ON_MACHINES.find((path) => existsSync(path));
  if (found) return found;
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  // The package looks here for which libraries to unpack beside the browser.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}

/** A browser that runs on this machine, or null with the reason said once on the console. */
export async function launchChromium(): Promise<Browser | null> {
  try {
    const path = await executable();
    if (path) return await chromium.launch({ executablePath: path, args: ARGUMENTS, headless: true });
    throw new Error('no Chromium is installed for this kind of machine');
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    if (process.env['CI'] === 'true') throw new Error(`Browser tests cannot run: ${reason}`, { cause: error });
    process.stderr.write(`Browser tests are skipped: ${reason}\n`);
    return null;
  }
}
