import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Settings } from '../../../platform/config/settings.js';
import { Transactor, type Tx } from '../../../platform/database/transactor.js';
import type { JobHandler } from '../../../platform/jobs/index.js';
import { QueueMail } from '../../notifications/index.js';
import { FollowStore, type DigestReader } from '../data/follow.store.js';
import { FollowedChanges } from '../data/followed-changes.reader.js';
import { digestDay } from '../domain/digest-time.js';
import { stopToken } from '../domain/stop-token.js';

const SYSTEM = systemActor('upkeep.digest');
/** As many services as a mail names; the others are counted. */
const MOST_NAMED = 10;
/** Writes one follower's mail of the day: which services changed, by name and nothing else; nothing where nothing changed. */
@Injectable()
export class MailDigest {
  constructor(
    private readonly follows: FollowStore,
    private readonly changes: FollowedChanges,
    private readonly queueMail: QueueMail,
    private readonly settings: Settings,
  ) {}

  /** Asked twice for a day, it mails once. */
  async execute(tx: Tx, { userId, email, locale, mailedAt }: DigestReader, day: string, now: Date): Promise<void> {
    if (!(await this.follows.takeDay(tx, userId, day, now))) return;
    const follows = await this.follows.ofUser(tx, userId);
    const changed = await this.changes.since(tx, follows, { locale, notBy: userId, notBefore: mailedAt });
    if (changed.length === 0) return;
    const { APP_SECRET, PUBLIC_URL } = this.settings;
    await this.queueMail.execute(tx, {
      kind: 'directory_digest',
      dedupeKey: `digest:${userId}:${day}`,
      agencyId: null,
      referralId: null,
      linkId: null,
      address: email,
      locale,
      facts: {
        services: changed
          .slice(0, MOST_NAMED)
          .map(({ serviceName, organizationName }) => `${serviceName}, ${organizationName}`),
        more: Math.max(0, changed.length - MOST_NAMED),
        stopLink: new URL(`/v/stop/${stopToken(APP_SECRET, userId)}`, PUBLIC_URL).href,
      },
    });
  }
}

/** Once a day, from eight by the agency's own clock, everybody who follows something is told what changed. */
@Injectable()
export class MailDigests implements JobHandler {
  readonly job = 'upkeep.digest';

  constructor(
    private readonly transactor: Transactor,
    private readonly follows: FollowStore,
    private readonly digest: MailDigest,
    private readonly clock: Clock,
  ) {}

  async handle(): Promise<void> {
    const now = this.clock.now();
    const readers = await this.transactor.read(SYSTEM, (tx) => this.follows.digestReaders(tx));
    for (const reader of readers) {
      const day = digestDay(now, reader.timeZone);
      if (day === null || (reader.mailedOn !== null && reader.mailedOn >= day)) continue;
      await this.transactor.run(SYSTEM, (tx) => this.digest.execute(tx, reader, day, now));
    }
  }
}
