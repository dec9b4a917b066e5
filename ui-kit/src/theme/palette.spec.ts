import { describe, expect, it } from '@jest/globals';
import { DARK, LIGHT, type Palette } from './palette.js';

const channel = (value: number): number => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2 contrast ratio. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['page', 'surface', 'hover'] as const;
const TEXTS = ['text', 'quiet', 'accent', 'late'] as const;
const STATES = ['good', 'waiting', 'late', 'ended', 'privacy'] as const;
const PALETTES: readonly (readonly [string, Palette])[] = [
  ['light', LIGHT],
  ['dark', DARK],
];

describe.each(PALETTES)('the %s colours', (_name, palette) => {
  it.each(TEXTS)('read well as %s on every ground', (text) => {
    for (const ground of GROUNDS) expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(STATES)('read at 5.8:1 for %s on its own tint', (state) => {
    expect(contrast(palette[state], palette[`${state}-tint`])).toBeGreaterThanOrEqual(5.8);
  });

  it('draw control borders and the focus ring at 3:1', () => {
    for (const ground of GROUNDS) {
      expect(contrast(palette.border, palette[ground])).toBeGreaterThanOrEqual(3);
      expect(contrast(palette.focus, palette[ground])).toBeGreaterThanOrEqual(3);
    }
  });
});
