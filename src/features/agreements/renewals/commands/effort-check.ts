import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { localDay } from '../../../../kernel/local-day.js';
import { invalid, notFound, type Problem } from '../../../../kernel/problem.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { AgencyReader } from '../../../directory/index.js';
import { isPartnerCategory } from '../../domain/partner-categories.js';
import type { EffortEntry } from '../domain/effort.js';
import { renewalTexts } from '../texts/index.js';

/** Whether an effort may be written down as it was entered. */
@Injectable()
export class EffortCheck {
  constructor(
    private readonly agencies: AgencyReader,
    private readonly clock: Clock,
  ) {}

  async faultOf(tx: Tx, { agencyId, locale }: Actor, entry: EffortEntry): Promise<Problem | null> {
    const { faults } = renewalTexts(locale);
    const own = agencyId === null ? null : await this.agencies.byId(tx, agencyId);
    if (!own) return notFound();
    const { agreementId, partnerId, category, what, day } = entry;
    if (agreementId === null && partnerId === null && category === null) return invalid('agreementId', faults.about);
    if (category !== null && !isPartnerCategory(category)) return invalid('category', faults.category);
    if (what === '') return invalid('what', faults.nothing);
    return day > localDay(this.clock.now(), own.timeZone) ? invalid('day', faults.dayAhead) : null;
  }
}
