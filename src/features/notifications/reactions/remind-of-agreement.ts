import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import type { StoredEvent } from '../../../kernel/domain-event.js';
import { daysBetween, localDay } from '../../../kernel/local-day.js';
import type { Reaction } from '../../../kernel/reaction.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { RenewalReader, type ReminderDue } from '../../agreements/index.js';
import { AgencyReader } from '../../directory/index.js';
import { UserReader } from '../../identity/index.js';
import { QueueMail } from '../commands/queue-mail.js';

type Reminded = StoredEvent<'agreement.reminder_due', ReminderDue['payload']>;

/** Mails whoever has to act before an agreement, a licence, a review or a meeting lapses: once for each rung of the ladder. */
@Injectable()
export class RemindOfAgreement implements Reaction<Reminded> {
  readonly to = ['agreement.reminder_due'];

  constructor(
    private readonly transactor: Transactor,
    private readonly renewals: RenewalReader,
    private readonly agencies: AgencyReader,
    private readonly users: UserReader,
    private readonly queueMail: QueueMail,
  ) {}

  async react({ at, payload }: Reminded): Promise<void> {
    const { taskId, agencyId, agreementId, dueOn, rung, tells } = payload;
    await this.transactor.run(systemActor('notifications'), async (tx) => {
      const task = await this.renewals.openTask(tx, taskId);
      const agency = await this.agencies.byId(tx, agencyId);
      if (!task || !agency) return;
      const daysLeft = daysBetween(localDay(at, agency.timeZone), dueOn);
      for (const { id, email, locale } of await this.users.byIds(tx, tells))
        await this.queueMail.execute(tx, {
          kind: 'agreement_reminder',
          dedupeKey: `agreement_reminder:${taskId}:${rung}:${id}`,
          agencyId,
          referralId: null,
          linkId: null,
          address: email,
          locale,
          facts: { agreement: task.titleIn(locale), day: dueOn, daysLeft, ...(agreementId ? { agreementId } : {}) },
        });
    });
  }
}
