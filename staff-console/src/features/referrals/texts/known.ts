import { en } from './en.js';

/** Whether a code that the server sent has words here; codes that come later are simply left out. */
export const isKnown = (key: string): key is Exclude<keyof typeof en, `${string}_one` | `${string}_other`> => key in en;
