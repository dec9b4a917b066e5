import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { localDay } from '../../../kernel/local-day.js';
import { invalid, notFound, type Problem } from '../../../kernel/problem.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { AgencyReader } from '../../directory/index.js';
import { PersonReader } from '../../people/index.js';
import { entryFault } from '../domain/consent-entry.js';
import type { ConsentDetails } from '../domain/consent.js';
import { stateProfile } from '../domain/state-profiles.js';
import { consentTexts } from '../texts/index.js';

/** The agency that holds a release, and whose clock ends it. */
export interface ConsentHolder {
  readonly agencyId: string;
  readonly timeZone: string;
}

/** Whether a release, as it was entered, may be kept for this person. */
@Injectable()
export class ConsentCheck {
  constructor(
    private readonly persons: PersonReader,
    private readonly agencies: AgencyReader,
    private readonly clock: Clock,
  ) {}

  /** The agency that holds it from now on, or why it may not. */
  async passes(
    tx: Tx,
    { agencyId, locale }: Actor,
    personId: string,
    consent: ConsentDetails,
  ): Promise<ConsentHolder | Problem> {
    const person = await this.persons.facts(tx, personId);
    const agency = agencyId === null ? null : await this.agencies.byId(tx, agencyId);
    if (!person || !agency || person.agencyId !== agencyId) return notFound();

    const texts = consentTexts(locale);
    const fault = entryFault(consent, stateProfile(person.stateProfile), localDay(this.clock.now(), agency.timeZone));
    if (fault) return invalid(fault.field, texts.entry[fault.code](fault.days ?? 0));

    const known = await this.agencies.byIds(tx, consent.recipientAgencyIds);
    const allKnown = known.length === new Set(consent.recipientAgencyIds).size;
    return allKnown
      ? { agencyId: agency.id, timeZone: agency.timeZone }
      : invalid('recipientAgencyIds', texts.unknownRecipient);
  }
}
