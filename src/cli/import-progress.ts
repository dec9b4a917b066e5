import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../features/directory/import/index.js';

const TENTH = 0.1;

/** A bar that moves, where somebody watches. */
function bar(): Progress {
  const drawn = new SingleBar(
    {
      format: '{bar} {percentage}% · {rows} rows · {duration_formatted}',
      hideCursor: true,
      clearOnComplete: true,
      stopOnComplete: true,
    },
    Presets.shades_classic,
  );
  return {
    reading: (bytes) => drawn.start(bytes, 0, { rows: 0 }),
    read: (bytes, rows) => drawn.update(bytes, { rows: rows.toLocaleString('en-US') }),
    step: (name) => {
      drawn.stop();
      console.error(`… ${name}`);
    },
    end: () => drawn.stop(),
  };
}

/** A line for each tenth, where the output is kept. */
function lines(): Progress {
  let bytesInAll = 0;
  let told = 0;
  return {
    reading: (bytes) => {
      bytesInAll = bytes;
      told = 0;
    },
    read: (bytes, rows) => {
      const share = bytesInAll === 0 ? 1 : bytes / bytesInAll;
      if (share < told + TENTH) return;
      told = share;
      console.error(`read ${Math.round(share * 100)} %, ${rows.toLocaleString('en-US')} rows`);
    },
    step: (name) => console.error(name),
    end: () => undefined,
  };
}

/** Shows on stderr how far an import is; the summary alone goes to stdout. */
export const importProgress = (): Progress => (process.stderr.isTTY ? bar() : lines());
