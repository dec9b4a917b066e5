const query = (media: string): MediaQueryList =>
  Object.assign(new EventTarget(), {
    matches: false,
    media,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });

class StillObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** Gives jsdom what browsers have and it lacks. */
export function standInForBrowser(): void {
  window.matchMedia ??= query;
  window.ResizeObserver ??= StillObserver;
  Element.prototype.scrollIntoView ??= () => undefined;
}
