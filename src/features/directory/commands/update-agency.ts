import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isUuid } from '../../../kernel/ids.js';
import { invalid, notFound, staleVersion, type Problem } from '../../../kernel/problem.js';
import { Transactor, type Tx } from '../../../platform/database/transactor.js';
import { EventLog } from '../../../platform/events/index.js';
import { AgencyStore } from '../data/agency.store.js';
import type { Agency } from '../domain/agency.js';
import type { AgencyUpdated } from '../domain/agency-events.js';
import { agencyFault, mailboxOf } from '../domain/agency-rules.js';
import { onlyLeadAgency } from './only-lead-agency.js';

type Editable = Pick<
  Agency,
  'mailbox' | 'legalType' | 'timeZone' | 'hours' | 'answeredBy' | 'phone' | 'mailLocale' | 'takesReferrals' | 'active'
>;

export interface UpdateAgencyRequest {
  readonly id: string;
  readonly seenVersion: number;
  /** What is to be different; what is left out stays. */
  readonly changes: Partial<Editable>;
}

const EDITABLE = [
  'mailbox',
  'legalType',
  'timeZone',
  'hours',
  'answeredBy',
  'phone',
  'mailLocale',
  'takesReferrals',
  'active',
] as const satisfies readonly (keyof Editable)[];

const IN_WORDS: Readonly<Record<keyof Editable, string>> = {
  mailbox: 'the referral mailbox',
  legalType: 'the legal type',
  timeZone: 'the time zone',
  hours: 'the hours',
  answeredBy: 'who answers',
  phone: 'the telephone number',
  mailLocale: 'the language of e-mails',
  takesReferrals: 'whether it takes referrals',
  active: 'whether it takes part',
};

const inWords = (field: string): string =>
  EDITABLE.flatMap((name) => (name === field ? [IN_WORDS[name]] : [])).join('') || field;

const differs = (before: Agency, after: Agency) => (field: keyof Editable) =>
  JSON.stringify(before[field]) !== JSON.stringify(after[field]);

/** Changes what the network knows of one of its agencies; for the lead agency's staff. */
@Injectable()
export class UpdateAgency {
  constructor(
    private readonly transactor: Transactor,
    private readonly agencies: AgencyStore,
    private readonly events: EventLog,
  ) {}

  execute(actor: Actor, { id, seenVersion, changes }: UpdateAgencyRequest): Promise<Agency | Problem> {
    return this.transactor.run(actor, async (tx) => {
      const refused = await onlyLeadAgency(tx, actor, this.agencies);
      if (refused) return refused;
      const agency = isUuid(id) ? await this.agencies.lock(tx, id) : null;
      if (!agency) return notFound();
      if (agency.version !== seenVersion) return this.stale(tx, agency, seenVersion);

      const after: Agency = {
        ...agency,
        ...changes,
        mailbox: changes.mailbox ? mailboxOf(changes.mailbox) : agency.mailbox,
      };
      const fault =
        agencyFault({
          ...changes,
          mailbox: changes.mailbox ?? undefined,
          answeredBy: changes.answeredBy ?? undefined,
        }) ?? leadStays(agency, after);
      if (fault) return fault;

      const fields = EDITABLE.filter(differs(agency, after));
      if (fields.length === 0) return agency;
      const version = agency.version + 1;
      await this.agencies.save(tx, after);
      const updated: AgencyUpdated = {
        type: 'agency.updated',
        subject: `agency:${id}`,
        payload: { agencyId: id, version, fields },
      };
      await this.events.append(tx, actor, updated);
      return { ...after, version };
    });
  }

  private async stale(tx: Tx, agency: Agency, seenVersion: number): Promise<Problem> {
    const changes = await this.agencies.changesSince(tx, agency.id, seenVersion);
    return staleVersion(
      agency.version,
      changes.map(({ fields, by }) => `${by} changed ${fields.map(inWords).join(', ')}.`),
    );
  }
}

const leadStays = (before: Agency, after: Agency): Problem | null =>
  before.isLead && !after.active ? invalid('active', 'The lead agency runs the network and cannot leave it.') : null;
