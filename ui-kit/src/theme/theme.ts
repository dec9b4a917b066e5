import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';
import { DARK, LIGHT, type Palette } from './palette.js';

const teal: MantineColorsTuple = [
  '#E1F1EF',
  '#C7E6E3',
  '#9AD8D3',
  '#63C7C1',
  '#3FAFA9',
  '#279691',
  '#167D79',
  '#0B6462',
  '#0A5250',
  '#083F3E',
];

/** Mantine chooses the text on a filled button for light paper alone; this one follows the colours in use. */
const variantColors: VariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input);
  const isOurs = input.variant === 'filled' && (input.color === undefined || input.color === 'teal');
  return isOurs ? { ...colours, color: 'var(--mantine-primary-color-contrast)' } : colours;
};

// Mantine draws borders, fields and floating sheets from these two scales; ours keep them at 3:1 and on our surfaces.
const gray: MantineColorsTuple = [
  '#F6F7F6',
  '#ECEFEE',
  '#E3E7E6',
  '#DCE0DF',
  LIGHT.border,
  LIGHT.border,
  LIGHT.quiet,
  LIGHT.ended,
  '#343A3F',
  LIGHT.text,
];
const dark: MantineColorsTuple = [
  DARK.text,
  '#C9CED2',
  DARK.quiet,
  DARK.border,
  DARK.border,
  DARK.hover,
  DARK.surface,
  DARK.surface,
  DARK.page,
  '#0E1113',
];

/** The look both screens share: quiet paper, one accent, colour only for state. */
export const theme = createTheme({
  primaryColor: 'teal',
  colors: { teal, gray, dark },
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  variantColorResolver: variantColors,
  respectReducedMotion: true,
  defaultRadius: 8,
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif',
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1rem', lg: '1.125rem', xl: '1.375rem' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  headings: { fontWeight: '600' },
  cursorType: 'pointer',
});

const mantineNames = (p: Palette): Record<string, string> => ({
  '--mantine-color-body': p.surface,
  '--mantine-color-text': p.text,
  '--mantine-color-dimmed': p.quiet,
  '--mantine-color-placeholder': p.quiet,
  '--mantine-color-error': p.late,
  '--mantine-color-anchor': p.accent,
  '--mantine-color-default': p.surface,
  '--mantine-color-default-hover': p.hover,
  '--mantine-color-default-color': p.text,
  '--mantine-color-default-border': p.border,
});

const ownNames = (p: Palette): Record<string, string> =>
  Object.fromEntries(Object.entries(p).map(([role, colour]) => [`--lk-${role}`, colour]));

/** Replaces Mantine's colours that fail AA, and adds ours as `--lk-…`. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: { '--lk-measure': '68ch' },
  light: { ...mantineNames(LIGHT), ...ownNames(LIGHT) },
  dark: { ...mantineNames(DARK), ...ownNames(DARK) },
});
