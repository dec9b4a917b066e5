/** What each colour is for. Text on its own tint reads at 5.8:1 or better, borders at 3.7:1. */
export interface Palette {
  readonly page: string;
  readonly surface: string;
  readonly hover: string;
  readonly text: string;
  readonly quiet: string;
  readonly border: string;
  readonly line: string;
  readonly accent: string;
  readonly focus: string;
  readonly good: string;
  readonly 'good-tint': string;
  readonly waiting: string;
  readonly 'waiting-tint': string;
  readonly late: string;
  readonly 'late-tint': string;
  readonly ended: string;
  readonly 'ended-tint': string;
  readonly privacy: string;
  readonly 'privacy-tint': string;
}

/** Colours on light paper. */
export const LIGHT: Palette = {
  page: '#F6F7F6',
  surface: '#FFFFFF',
  hover: '#ECEFEE',
  text: '#1B2023',
  quiet: '#545C62',
  border: '#737A80',
  line: '#DCE0DF',
  accent: '#0B6462',
  focus: '#1A5FD0',
  good: '#1E6638',
  'good-tint': '#E5F3E9',
  waiting: '#774900',
  'waiting-tint': '#FCEFD8',
  late: '#A12428',
  'late-tint': '#FBE8E7',
  ended: '#47535E',
  'ended-tint': '#EBEEF1',
  privacy: '#583B98',
  'privacy-tint': '#EFEAF9',
};

/** The same roles in the dark. */
export const DARK: Palette = {
  page: '#14171A',
  surface: '#1C2023',
  hover: '#262B2F',
  text: '#ECEEF0',
  quiet: '#AAB2B9',
  border: '#858E96',
  line: '#343A3F',
  accent: '#63C7C1',
  focus: '#8AB8FF',
  good: '#86D3A0',
  'good-tint': '#16301F',
  waiting: '#F0C069',
  'waiting-tint': '#33270E',
  late: '#FF9D97',
  'late-tint': '#3B1B1B',
  ended: '#B6C0CA',
  'ended-tint': '#272D33',
  privacy: '#C6B3F6',
  'privacy-tint': '#2B2342',
};
