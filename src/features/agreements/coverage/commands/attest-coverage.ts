import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { localDay } from '../../../../kernel/local-day.js';
import { invalid, notFound, type Problem } from '../../../../kernel/problem.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { KeyedResult } from '../../../../platform/idempotency/idempotency-keys.js';
import { AgencyReader } from '../../../directory/index.js';
import { AgreementDesk } from '../../register/commands/agreement-desk.js';
import { CoverageStore, type StandingAttestation } from '../data/coverage.store.js';
import { attestationFault, latestReview, type AttestationTerms } from '../domain/attestation.js';
import type { CoverageAttested } from '../domain/coverage-events.js';
import { coverageTexts } from '../texts/index.js';

const asText = (terms: AttestationTerms): string => JSON.stringify(Object.entries(terms).sort());

const isSame = ({ id: _, ...standing }: StandingAttestation, terms: AttestationTerms): boolean =>
  asText(standing) === asText(terms);

/** Attests, by name and day, why a category is out of the count or waived; what was attested of it before ends on that day. */
@Injectable()
export class AttestCoverage {
  constructor(
    private readonly desk: AgreementDesk,
    private readonly agencies: AgencyReader,
    private readonly store: CoverageStore,
  ) {}

  execute(actor: Actor, terms: AttestationTerms): Promise<KeyedResult | Problem> {
    return this.desk.transactor.run(actor, async (tx) => {
      const { agencyId, userId } = actor;
      const refused = this.desk.refused(actor);
      if (refused) return refused;
      if (agencyId === null || userId === null) return notFound();
      const open = await this.store.open(tx, agencyId, terms.category);
      if (open && isSame(open, terms)) return { id: open.id };
      const fault = await this.faultOf(tx, actor, agencyId, { terms, open });
      if (fault) return fault;

      if (open) await this.store.end(tx, agencyId, { id: open.id, on: terms.attestedOn });
      const id = await this.store.add(tx, agencyId, terms, userId);
      await this.tell(tx, actor, { agencyId, terms, id, type: 'coverage.attested', day: terms.attestedOn });
      return { id };
    });
  }

  /** Ends what was attested: from the day on it counts no more. */
  end(actor: Actor, { id, on }: { readonly id: string; readonly on: string }): Promise<KeyedResult | Problem> {
    return this.desk.transactor.run(actor, async (tx) => {
      const { agencyId, locale } = actor;
      const refused = this.desk.refused(actor);
      if (refused) return refused;
      const terms = agencyId === null ? null : await this.store.byId(tx, agencyId, id);
      if (agencyId === null || !terms) return notFound();
      const { faults } = coverageTexts(locale);
      if (on > (await this.today(tx, agencyId))) return invalid('on', faults.endAhead);
      if (!(await this.store.end(tx, agencyId, { id, on }))) return invalid('on', faults.endBefore);
      await this.tell(tx, actor, { agencyId, terms, id, type: 'coverage.attestation_ended', day: on });
      return { id };
    });
  }

  private async faultOf(
    tx: Tx,
    { locale }: Actor,
    agencyId: string,
    { terms, open }: { readonly terms: AttestationTerms; readonly open: StandingAttestation | null },
  ): Promise<Problem | null> {
    const { faults } = coverageTexts(locale);
    const today = await this.today(tx, agencyId);
    const fault = attestationFault(terms, { today, openSince: open?.attestedOn ?? null });
    if (fault) return invalid(fault.field, faults[fault.fault](latestReview(terms.attestedOn)));
    const { fileId } = terms;
    return fileId !== null && !(await this.store.hasFile(tx, agencyId, fileId)) ? invalid('fileId', faults.file) : null;
  }

  private async today(tx: Tx, agencyId: string): Promise<string> {
    const agency = await this.agencies.byId(tx, agencyId);
    return localDay(this.desk.clock.now(), agency?.timeZone ?? 'UTC');
  }

  private tell(
    tx: Tx,
    actor: Actor,
    {
      agencyId,
      terms,
      id,
      type,
      day,
    }: { agencyId: string; terms: AttestationTerms; id: string; type: CoverageAttested['type']; day: string },
  ): Promise<unknown> {
    const { category, kind } = terms;
    const event: CoverageAttested = {
      type,
      subject: `agency:${agencyId}`,
      payload: { agencyId, category, attestationId: id, kind, day },
    };
    return this.desk.events.append(tx, actor, event);
  }
}
