const PATIENCE_IN_MS = 5_000;

/** Waits a moment before the next try, or until the browser says that it is online again. */
export function connectionBack(): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      window.removeEventListener('online', go);
      window.clearTimeout(timer);
      resolve();
    };
    const timer = window.setTimeout(go, PATIENCE_IN_MS);
    window.addEventListener('online', go);
  });
}
