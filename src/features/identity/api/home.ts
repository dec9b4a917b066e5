import type { Side } from '../domain/user.js';

/** Where each side's work is. */
export const HOME: Readonly<Record<Side, string>> = { staff: '/', partner: '/portal/' };
