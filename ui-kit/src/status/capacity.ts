/** How much room there is, as it is shown. */
export type CapacityState = 'OPEN' | 'LIMITED' | 'WAITLIST' | 'CLOSED' | 'UNKNOWN';

/** What was said of the room of a listing, as the server tells it. */
export interface CapacityValue {
  readonly state: CapacityState;
  /** What was last said, however long ago. */
  readonly lastState: Exclude<CapacityState, 'UNKNOWN'>;
  readonly waitDays: number | null;
  readonly closedUntil: string | null;
  readonly how: 'PARTNER' | 'PHONE_CALL' | 'REFERRAL_REPLY' | 'IMPORT';
  readonly saidBy: string;
  readonly saidAt: string;
}
