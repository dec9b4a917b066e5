const PATIENCE_MS = 15_000;

/** Runs until Ctrl-C or SIGTERM, then stops what was started, last first, and ends the process. */
export function untilStopped(stops: readonly (() => Promise<void>)[]): void {
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    for (const each of [...stops].reverse()) await each().catch((error: unknown) => console.error('Stopping:', error));
    process.exit(0);
  };
  process.on('SIGINT', () => void stop());
  process.on('SIGTERM', () => void stop());
}
