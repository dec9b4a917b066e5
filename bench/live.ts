import { createClient } from 'graphql-sse';
import { DEMO_PASSWORD } from '../src/demo/cast/demo-users.js';
import { startDemo } from '../src/demo/demo-process.js';
import { demoId } from '../src/demo/network/index.js';
import { ApiClient } from './api-client.js';
import { percentiles, report } from './report.js';

const SCREENS = 200;
/** One sign-in may hold twelve open screens. */
const SCREENS_OF_SESSION = 10;
const TAPS = Number(process.env['BENCH_TAPS'] ?? 100);
const BETWEEN_TAPS_MS = 250;
const PATIENCE_MS = 5000;

const WATCH = `subscription ($listingIds: [ID!]) { directoryChanged(listingIds: $listingIds) { kinds listingIds everything } }`;
const TAP = `mutation ($input: SayCapacityInput!) { sayCapacity(input: $input) { __typename ... on Problem { code message } } }`;

const STATES = ['OPEN', 'LIMITED', 'CLOSED'] as const;

interface Screen {
  /** Resolves with the moment at which this screen hears the next change. */
  next(): Promise<number>;
  close(): void;
}

/** One coordinator's open page, as a browser holds it. */
function openScreen(address: string, cookie: string, listingId: string): Promise<Screen> {
  const client = createClient({
    url: `${address}/graphql/stream`,
    retryAttempts: 0,
    headers: { 'x-loopkeeper': '1', origin: address, cookie },
  });
  let hear: (at: number) => void = () => undefined;
  return new Promise((resolve, reject) => {
    const close = client.subscribe(
      { query: WATCH, variables: { listingIds: [listingId] } },
      { next: () => hear(performance.now()), error: reject, complete: () => undefined },
      {
        connected: () =>
          resolve({ next: () => new Promise((told) => (hear = told)), close: () => (close(), client.dispose()) }),
      },
    );
  });
}

const pause = (ms: number): Promise<void> => new Promise((go) => setTimeout(go, ms));

const inTime = (work: Promise<number>): Promise<number> =>
  Promise.race([
    work,
    pause(PATIENCE_MS).then(() => Promise.reject(new Error(`A screen heard nothing for ${PATIENCE_MS} ms.`))),
  ]);

async function openScreens(address: string, listingId: string): Promise<readonly Screen[]> {
  const screens: Promise<Screen>[] = [];
  for (let signIns = 0; signIns < SCREENS / SCREENS_OF_SESSION; signIns++) {
    const email = ['ana', 'ben', 'dora', 'carla'][signIns % 4];
    const { cookie } = await ApiClient.byPassword(address, `${email}@aldervalley.example`, DEMO_PASSWORD);
    for (let n = 0; n < SCREENS_OF_SESSION; n++) screens.push(openScreen(address, cookie, listingId));
  }
  return Promise.all(screens);
}

/** A partner says in one tap how much room there is, and every one of 200 open screens hears it: how long after the tap began. */
export async function bench(): Promise<void> {
  process.env['SIGN_IN_LIMIT_PER_MINUTE'] = '1000';
  const demo = await startDemo();
  try {
    const listingId = demoId('service_at_location', 'rp-pantry-rp-ferry');
    const partner = await ApiClient.byMailedLink(demo.address, 'intake@riversidepantry.example');
    const screens = await openScreens(demo.address, listingId);
    const [answered, heard, last]: [number[], number[], number[]] = [[], [], []];
    for (let tap = 0; tap < TAPS + 10; tap++) {
      const waiting = screens.map((screen) => screen.next());
      const began = performance.now();
      const input = { listingId, state: STATES[tap % STATES.length], idempotencyKey: crypto.randomUUID() };
      const { sayCapacity } = await partner.ask<{ sayCapacity: { code?: string; message?: string } }>(TAP, { input });
      if (sayCapacity.code) throw new Error(`${sayCapacity.code}: ${sayCapacity.message}`);
      const done = performance.now() - began;
      const times = (await Promise.all(waiting.map(inTime))).map((at) => at - began);
      if (tap >= 10) {
        answered.push(done);
        heard.push(...times);
        last.push(Math.max(...times));
      }
      await pause(BETWEEN_TAPS_MS);
    }
    for (const screen of screens) screen.close();
    const screensAndTaps = { screens: SCREENS, taps: TAPS };
    report('live', [
      { case: 'tap to each open screen', ...screensAndTaps, ...percentiles(heard), aim: 'p95 300' },
      { case: 'tap to the last of them', ...screensAndTaps, ...percentiles(last) },
      { case: 'the tap’s own answer', ...screensAndTaps, ...percentiles(answered) },
    ]);
  } finally {
    await demo.stop();
  }
}
