import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { localDay } from '../../../kernel/local-day.js';
import { invalid, notFound, type Problem } from '../../../kernel/problem.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { AgencyReader } from '../../directory/index.js';
import type { EngagementEntry } from '../domain/engagement.js';
import { entryFault } from '../domain/entry-fault.js';
import { engagementTexts } from '../texts/index.js';

/** Whether a contact may be logged as it was entered. */
@Injectable()
export class EngagementCheck {
  constructor(
    private readonly agencies: AgencyReader,
    private readonly clock: Clock,
  ) {}

  async faultOf(tx: Tx, { agencyId, locale }: Actor, entry: EngagementEntry): Promise<Problem | null> {
    const texts = engagementTexts(locale);
    if (agencyId === null) return notFound();
    if (entry.partnerId === agencyId) return invalid('agencyId', texts.ownAgency);

    const agencies = await this.agencies.byIds(tx, [agencyId, entry.partnerId]);
    const own = agencies.find(({ id }) => id === agencyId);
    if (!own || agencies.length < 2) return notFound();

    const fault = entryFault(entry, localDay(this.clock.now(), own.timeZone));
    return fault && invalid(fault.field, texts.faults[fault.code]);
  }
}
