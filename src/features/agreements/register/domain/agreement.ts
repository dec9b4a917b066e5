import type { Role } from '../../../../kernel/actor.js';
import type { AgreementState } from '../../domain/agreement-lifecycle.js';
import type { AgreementType } from '../../domain/agreement-types.js';
import type { PartnerCategory } from '../../domain/partner-categories.js';
import type { SharingMethod } from '../../domain/sharing-methods.js';
import type { AgreementVersion } from './agreement-version.js';
import type { Named, Titled } from './named.js';

/** Who may sign for a party. */
export interface Signer {
  readonly id: string;
  readonly partyId: string;
  readonly name: string;
  readonly title: string | null;
  readonly email: string | null;
}

/** Who keeps agreements: writes everything about them. */
export const KEEPERS: readonly Role[] = ['director', 'admin'];

/** An agreement with all its versions: what its page shows and what its steps are decided by. */
export interface Agreement {
  readonly id: string;
  readonly agencyId: string;
  readonly agencyName: string;
  /** Where the days of the agreement are meant. */
  readonly timeZone: string;
  readonly type: AgreementType;
  readonly title: string;
  readonly state: AgreementState;
  readonly detailsRoles: boolean;
  /** Null for the other side, who does not know our staff. */
  readonly owner: Named | null;
  readonly justification: string | null;
  readonly contingencyPlan: string | null;
  readonly reviewOn: string | null;
  readonly endedOn: string | null;
  readonly endReason: string | null;
  readonly supersededBy: Titled | null;
  readonly supersedes: Titled | null;
  readonly sharingMethod: SharingMethod | null;
  readonly sharingNote: string | null;
  readonly meetingEveryWeeks: number | null;
  readonly nextMeetingOn: string | null;
  readonly version: number;
  readonly updatedAt: Date;
  readonly partners: readonly Named[];
  readonly signers: readonly Signer[];
  /** Newest first. */
  readonly versions: readonly AgreementVersion[];
  /** Other agreements in force with one of its partners: what it may be replaced by. */
  readonly possibleSuccessors: readonly Titled[];
}

/** What an edit of an agreement may change, whatever its version says. */
export interface AgreementDetails {
  readonly title: string;
  readonly ownerId: string;
  readonly partnerIds: readonly string[];
  readonly detailsRoles: boolean;
  readonly sharingMethod: SharingMethod | null;
  readonly sharingNote: string | null;
  readonly meetingEveryWeeks: number | null;
  readonly nextMeetingOn: string | null;
}

/** What an agreement is begun with. */
export interface AgreementBeginning {
  readonly type: AgreementType;
  readonly title: string;
  readonly partnerIds: readonly string[];
  readonly ownerId: string | null;
  readonly categories: readonly PartnerCategory[];
}
