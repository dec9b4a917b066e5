import type { Figure } from './FigureSheet.js';

/** What the sheet at the side shows. */
export type Sheet =
  | { readonly kind: 'log'; readonly agencyId: string | null }
  | { readonly kind: 'add' }
  | { readonly kind: 'edit'; readonly agency: { readonly id: string; readonly name: string } }
  | { readonly kind: 'figure'; readonly figure: Figure };
