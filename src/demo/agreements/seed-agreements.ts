import type { INestApplicationContext } from '@nestjs/common';
import { BeginAgreementVersion } from '../../features/agreements/register/commands/begin-agreement-version.js';
import { EditAgreementVersion } from '../../features/agreements/register/commands/edit-agreement-version.js';
import { EditAgreement } from '../../features/agreements/register/commands/edit-agreement.js';
import { MoveAgreement } from '../../features/agreements/register/commands/move-agreement.js';
import { StartAgreement } from '../../features/agreements/register/commands/start-agreement.js';
import { inTheMaking } from '../../features/agreements/register/domain/making.js';
import { AddPartner } from '../../features/directory/commands/add-partner.js';
import { UserReader } from '../../features/identity/index.js';
import type { Actor } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { localDay, plusDays } from '../../kernel/local-day.js';
import { Transactor } from '../../platform/database/transactor.js';
import { actorOf, done, LEAD, SYSTEM, ZONE } from '../cast/seed-cast.js';
import { demoId } from '../network/index.js';
import type { DemoAgreement, DemoTerms } from './demo-agreement.js';
import { DEMO_AGREEMENTS } from './demo-agreements.js';
import { DEMO_PARTNERS } from './demo-partners.js';
import { MORE_DEMO_AGREEMENTS } from './more-demo-agreements.js';
import { recordRows } from './record-rows.js';
import { SignAgreements } from './sign-agreements.js';

const DIRECTOR = 'dora@aldervalley.example';
const HAS_AGREEMENTS = 'SELECT EXISTS (SELECT FROM agreements WHERE agency_id = $1) AS "isSeeded"';

/** Gives the demo clinic its agreements, by the same commands as everybody, with days that count from today. */
export class AgreementsSeed {
  private readonly signing: SignAgreements;
  private readonly today: string;
  private readonly partners = new Map<string, string>();
  private readonly made = new Map<string, string>();

  private constructor(
    private readonly app: INestApplicationContext,
    private readonly director: Actor,
  ) {
    this.signing = new SignAgreements(app, director);
    this.today = localDay(app.get(Clock).now(), ZONE);
  }

  /** Once: what is there already stays as it is. */
  static async run(app: INestApplicationContext): Promise<void> {
    const lead = demoId('agency', LEAD);
    const [staff, [state]] = await app
      .get(Transactor)
      .read(
        SYSTEM,
        async (tx) =>
          [
            await app.get(UserReader).ofAgency(tx, lead),
            await tx.query<{ isSeeded: boolean }[]>(HAS_AGREEMENTS, [lead]),
          ] as const,
      );
    const director = staff.find(({ email }) => email === DIRECTOR);
    if (!director || state?.isSeeded) return;
    await new AgreementsSeed(app, actorOf(director)).seed();
  }

  private async seed(): Promise<void> {
    for (const { key, ...partner } of DEMO_PARTNERS) {
      const request = { ...partner, organizationId: null, timeZone: null, takesReferrals: true };
      const added = await this.app
        .get(AddPartner)
        .execute(this.director, { ...request, idempotencyKey: `demo-partner-${key}` });
      this.partners.set(key, done(added).id);
    }
    for (const agreement of [...DEMO_AGREEMENTS, ...MORE_DEMO_AGREEMENTS]) await this.agree(agreement);
    await this.app.get(Transactor).run(this.director, (tx) =>
      recordRows(tx, {
        director: this.director,
        today: this.today,
        at: this.app.get(Clock).now(),
        agreements: this.made,
        partnerId: (key) => this.partnerId(key),
      }),
    );
  }

  private partnerId(key: string): string {
    return this.partners.get(key) ?? demoId('agency', key);
  }

  private day(offset: number): string {
    return plusDays(this.today, offset);
  }

  private async agree(agreement: DemoAgreement): Promise<void> {
    const { key, type, title, categories = [], terms } = agreement;
    const { id } = done(
      await this.app.get(StartAgreement).execute(this.director, {
        type,
        title,
        categories,
        partnerIds: [this.partnerId(agreement.with)],
        ownerId: null,
        idempotencyKey: `demo-agreement-${key}`,
      }),
    );
    this.made.set(key, id);
    await this.signing.nameSigners(id, agreement);
    await this.describe(id, agreement);
    if (terms) await this.write(id, terms, categories);
    await this.promise(id, agreement);
    await this.fulfil(id, agreement);
  }

  private async describe(id: string, { sharing, meetings }: DemoAgreement): Promise<void> {
    if (!sharing && !meetings) return;
    const { version, title, owner, partners } = await this.signing.agreement(id);
    done(
      await this.app.get(EditAgreement).execute(this.director, {
        id,
        seenVersion: version,
        title,
        ownerId: owner?.id ?? '',
        partnerIds: partners.map((partner) => partner.id),
        detailsRoles: true,
        sharingMethod: sharing?.method ?? null,
        sharingNote: sharing?.note ?? null,
        meetingEveryWeeks: meetings?.weeks ?? null,
        nextMeetingOn: meetings ? this.day(meetings.next) : null,
      }),
    );
  }

  private async write(id: string, terms: DemoTerms, categories: DemoAgreement['categories'] = []): Promise<void> {
    const { version } = await this.signing.agreement(id);
    done(
      await this.app.get(EditAgreementVersion).execute(this.director, {
        agreementId: id,
        seenVersion: version,
        startsOn: this.day(terms.from),
        endsOn: terms.until === null ? null : this.day(terms.until),
        noticeDays: terms.notice ?? null,
        terms: terms.terms,
        categories,
        serviceIds: (terms.services ?? []).map((service) => demoId('service', service)),
        locationIds: [],
        programIds: [],
      }),
    );
  }

  /** Its promises and DCO services, which are offered with it. */
  private async promise(id: string, { promises = [], dcoServices = [] }: DemoAgreement): Promise<void> {
    const versionId = inTheMaking(await this.signing.agreement(id))?.id;
    const rows = (parts: readonly object[]) =>
      JSON.stringify(parts.map((part) => ({ id: newId(), version_id: versionId, ...part })));
    await this.app.get(Transactor).run(this.director, async (tx) => {
      await tx.query(
        `INSERT INTO agreement_promises (id, version_id, promised_by, kind, situation, category, amount, unit, what)
         SELECT id, version_id, promised_by, kind, situation, category, amount, unit, what FROM jsonb_populate_recordset(NULL::agreement_promises, $1::jsonb)`,
        [rows(promises)],
      );
      await tx.query(
        `INSERT INTO agreement_dco_services (id, version_id, service, elements, is_state_sanctioned, is_less_stringent)
         SELECT id, version_id, service, elements, is_state_sanctioned, is_less_stringent FROM jsonb_populate_recordset(NULL::agreement_dco_services, $1::jsonb)`,
        [rows(dcoServices)],
      );
    });
  }

  private async fulfil(id: string, { fate, terms, categories }: DemoAgreement): Promise<void> {
    const { signing } = this;
    const signedOn = this.day(Math.min((terms?.from ?? 0) - 3, -1));
    if (fate.is === 'outreach') return signing.move(id, 'reach_out', { what: fate.what });
    if (fate.is === 'negotiation') return signing.move(id, 'negotiate');
    if (fate.is === 'signature') return signing.offer(id, signedOn);
    if (fate.is === 'not_attainable')
      return signing.move(id, 'give_up', {
        justification: fate.justification,
        contingency_plan: fate.plan,
        review_on: this.day(fate.review),
      });
    if (fate.is === 'identified') return;

    await signing.putInForce(id, signedOn);
    if (fate.is === 'expired') {
      const request = { id, action: 'expire', answers: [], seenVersion: null } as const;
      done(await this.app.get(MoveAgreement).execute(SYSTEM, request));
    }
    if (fate.is === 'terminated')
      await signing.move(id, 'terminate', { ended_on: this.day(fate.on), reason: fate.reason });
    if (fate.is === 'superseded') await signing.move(id, 'supersede', { successor: this.made.get(fate.by) ?? '' });
    if (fate.is === 'renewed') await this.renew(id, fate.as, categories);
  }

  private async renew(id: string, terms: DemoTerms, categories: DemoAgreement['categories']): Promise<void> {
    const { version } = await this.signing.agreement(id);
    done(
      await this.app.get(BeginAgreementVersion).execute(this.director, {
        agreementId: id,
        seenVersion: version,
        kind: 'renewal',
        idempotencyKey: `demo-renewal-${id}`,
      }),
    );
    await this.write(id, terms, categories);
    await this.signing.putInForce(id, this.day(terms.from - 10));
  }
}
