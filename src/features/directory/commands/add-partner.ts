import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { OFFICE_HOURS } from '../../../kernel/business-time/business-calendar.js';
import { isUuid, newId } from '../../../kernel/ids.js';
import { invalid, isProblem, notFound, type Problem } from '../../../kernel/problem.js';
import { Transactor, type Tx } from '../../../platform/database/transactor.js';
import { EventLog } from '../../../platform/events/index.js';
import { IdempotencyKeys } from '../../../platform/idempotency/idempotency-keys.js';
import { AgencyStore } from '../data/agency.store.js';
import { PartnerStore } from '../data/partner.store.js';
import type { Agency, LegalType } from '../domain/agency.js';
import type { AgencyJoined } from '../domain/agency-events.js';
import { agencyFault, mailboxOf } from '../domain/agency-rules.js';
import { onlyLeadAgency } from './only-lead-agency.js';

export interface AddPartnerRequest {
  readonly name: string;
  /** The organization of the directory that it is; null where the directory does not list it yet. */
  readonly organizationId: string | null;
  readonly legalType: LegalType;
  readonly phone: string | null;
  /** Where referrals are announced; a partner that takes none needs none. */
  readonly mailbox: string | null;
  readonly answeredBy: string | null;
  /** That of the lead agency unless told. */
  readonly timeZone: string | null;
  readonly takesReferrals: boolean;
  readonly idempotencyKey: string;
}

type Partner = Omit<AddPartnerRequest, 'idempotencyKey'>;

/** What must be said of a partner, and what cannot be so. */
function faultOf({ name, mailbox, answeredBy, takesReferrals, timeZone, phone }: Partner): Problem | null {
  if (name === '') return invalid('name', 'Give the partner a name.');
  if (takesReferrals && !mailbox) return invalid('mailbox', 'Say to which address referrals are announced.');
  if (takesReferrals && !answeredBy) return invalid('answeredBy', 'Say who reads the mailbox.');
  return agencyFault({ mailbox: mailbox ?? undefined, timeZone: timeZone ?? undefined, phone });
}

/** Adds a partner in one step: its organization to the directory, unless it is listed, and the agency to the network. */
@Injectable()
export class AddPartner {
  constructor(
    private readonly transactor: Transactor,
    private readonly keys: IdempotencyKeys,
    private readonly agencies: AgencyStore,
    private readonly partners: PartnerStore,
    private readonly events: EventLog,
  ) {}

  execute(actor: Actor, { idempotencyKey: key, ...partner }: AddPartnerRequest): Promise<Agency | Problem> {
    return this.transactor.run(actor, async (tx) => {
      const fault = (await onlyLeadAgency(tx, actor, this.agencies)) ?? faultOf(partner);
      if (fault) return fault;
      const request = { operation: 'addPartner', key, request: partner };
      const done = await this.keys.once(tx, actor, request, () => this.add(tx, actor, partner));
      return isProblem(done) ? done : ((await this.agencies.lock(tx, done.id)) ?? notFound());
    });
  }

  private async add(tx: Tx, actor: Actor, partner: Partner): Promise<{ id: string } | Problem> {
    const organization = await this.organizationOf(tx, partner);
    if (isProblem(organization)) return organization;
    const { legalType, mailbox, answeredBy, phone, takesReferrals } = partner;
    const id = newId();
    const isNew = await this.agencies.join(tx, {
      id,
      organizationId: organization.id,
      name: organization.name,
      legalType,
      timeZone: partner.timeZone ?? (await this.partners.zoneOfLead(tx)),
      hours: OFFICE_HOURS,
      mailbox: mailbox ? mailboxOf(mailbox) : null,
      mailLocale: 'en',
      answeredBy,
      phone,
      takesReferrals,
    });
    if (!isNew) return invalid('name', 'This organization takes part in the network already.');
    const joined: AgencyJoined = { type: 'agency.joined', subject: `agency:${id}`, payload: { agencyId: id } };
    await this.events.append(tx, actor, joined);
    return { id };
  }

  /** The organization that was chosen, or a new one; never a second of a name that is listed. */
  private async organizationOf(
    tx: Tx,
    { organizationId, name, phone }: Partner,
  ): Promise<{ id: string; name: string } | Problem> {
    if (organizationId !== null) {
      const listed = isUuid(organizationId) ? await this.agencies.organizationName(tx, organizationId) : null;
      return listed === null ? notFound() : { id: organizationId, name: listed };
    }
    if (await this.partners.isListed(tx, name))
      return invalid(
        'name',
        'The directory lists an organization of this name already. Choose it there, or give this one a fuller name.',
      );
    return { id: await this.partners.addOrganization(tx, name, phone), name };
  }
}
