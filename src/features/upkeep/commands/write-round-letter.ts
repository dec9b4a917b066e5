import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { AgencyReader } from '../../directory/index.js';
import { SinglePurposeLinks } from '../../identity/index.js';
import { QueueMail } from '../../notifications/index.js';
import { RoundQueries } from '../data/round.queries.js';
import { RoundStore, type Letter } from '../data/round.store.js';
import { LINK_DAYS } from '../domain/round.js';

const DAY_MS = 86_400_000;

/** The link of a letter: made once, and carried by its reminders too. */
@Injectable()
export class RoundLinks {
  constructor(
    private readonly links: SinglePurposeLinks,
    private readonly rounds: RoundStore,
    private readonly clock: Clock,
  ) {}

  /** A link belongs to the mailbox it was sent to: where that has changed, a new one is made. */
  async execute(tx: Tx, { id, agencyId, linkId }: Letter, address: string): Promise<string> {
    const wanted = { purpose: 'verification', subjectId: id, agencyId, address } as const;
    const standing = await this.links.standing(tx, wanted);
    if (standing && standing.id === linkId) return standing.id;
    await this.links.revokeAll(tx, wanted);
    const expiresAt = new Date(this.clock.now().getTime() + LINK_DAYS * DAY_MS);
    const made = await this.links.issue(tx, { ...wanted, expiresAt });
    await this.rounds.linkLetter(tx, id, made.id);
    return made.id;
  }
}

/** Mails a partner its link in a round, the same link each time. Nothing is mailed to who has answered. */
@Injectable()
export class WriteRoundLetter {
  constructor(
    private readonly agencies: AgencyReader,
    private readonly links: RoundLinks,
    private readonly queries: RoundQueries,
    private readonly queueMail: QueueMail,
  ) {}

  async execute(tx: Tx, letter: Letter, kind: 'verification_request' | 'verification_reminder'): Promise<void> {
    const [agency, lead] = [await this.agencies.byId(tx, letter.agencyId), await this.agencies.lead(tx)];
    if (!agency?.mailbox || letter.answeredAt) return;
    const linkId = await this.links.execute(tx, letter, agency.mailbox);
    const listings = (await this.queries.ofLetter(tx, letter.id)).filter(({ state }) => state === 'waiting').length;
    if (listings === 0) return;
    await this.queueMail.execute(tx, {
      kind,
      dedupeKey: `round:${letter.id}:${letter.reminders}:${kind}`,
      agencyId: lead?.id ?? null,
      referralId: null,
      linkId,
      address: agency.mailbox,
      locale: agency.mailLocale,
      facts: { listings },
    });
  }
}
