import type { AgreementType } from '../../features/agreements/domain/agreement-types.js';
import type { PartnerCategory } from '../../features/agreements/domain/partner-categories.js';
import type { SharingMethod } from '../../features/agreements/domain/sharing-methods.js';

/** A promise of a version, in the columns of its table but for its ids. */
export interface DemoPromise {
  readonly promised_by: 'partner' | 'us';
  readonly kind: 'first_response' | 'decision' | 'first_contact' | 'fast_track' | 'other';
  readonly situation?: string;
  readonly category?: string;
  readonly amount?: number;
  readonly unit?: 'clock_hours' | 'business_hours' | 'business_days';
  readonly what: string;
}

/** A service of a DCO, in the columns of its table but for its ids. */
export interface DemoDcoService {
  readonly service: string;
  readonly elements: string;
  readonly is_state_sanctioned: boolean;
  readonly is_less_stringent: boolean;
}

/** Days from today, so that the demo is as fresh on any day. */
export interface DemoTerms {
  readonly from: number;
  readonly until: number | null;
  readonly terms: string;
  readonly notice?: number;
  /** Keys of services of the demo network. */
  readonly services?: readonly string[];
}

/** How far an agreement of the demo is, and what that needs. */
export type DemoFate =
  | { readonly is: 'identified' }
  | { readonly is: 'outreach'; readonly what: string }
  | { readonly is: 'negotiation' }
  | { readonly is: 'signature' }
  | { readonly is: 'active' }
  | { readonly is: 'renewed'; readonly as: DemoTerms }
  | { readonly is: 'expired' }
  | { readonly is: 'terminated'; readonly on: number; readonly reason: string }
  | { readonly is: 'superseded'; readonly by: string }
  | { readonly is: 'not_attainable'; readonly justification: string; readonly plan: string; readonly review: number };

/** One agreement of the invented clinic. */
export interface DemoAgreement {
  readonly key: string;
  readonly type: AgreementType;
  readonly title: string;
  /** The key of the partner. */
  readonly with: string;
  readonly categories?: readonly PartnerCategory[];
  readonly signer: { readonly name: string; readonly title: string; readonly email?: string };
  readonly terms?: DemoTerms;
  readonly fate: DemoFate;
  readonly sharing?: { readonly method: SharingMethod; readonly note: string };
  readonly meetings?: { readonly weeks: number; readonly next: number };
  readonly promises?: readonly DemoPromise[];
  readonly dcoServices?: readonly DemoDcoService[];
}
