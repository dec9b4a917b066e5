import type { Side } from './user.js';

export interface SessionLimits {
  readonly idleMinutes: number;
  readonly absoluteHours: number;
}

/**
 * How long a session lasts. Stricter than NIST SP 800-63B-4 asks at AAL2, and the automatic log-off of 45 CFR 164.312(a)(2)(iii);
 * partners often share a machine, so theirs are shorter.
 */
export const SESSION_LIMITS: Readonly<Record<Side, SessionLimits>> = {
  staff: { idleMinutes: 30, absoluteHours: 12 },
  partner: { idleMinutes: 15, absoluteHours: 8 },
};
