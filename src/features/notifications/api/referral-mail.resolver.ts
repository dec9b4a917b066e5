import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Transactor } from '../../../platform/database/transactor.js';
import { By } from '../../../platform/graphql/index.js';
import { Referral } from '../../referrals/index.js';
import { MailQueries } from '../data/mail.queries.js';
import { MailStatus } from './mail-status.type.js';

/** Lends each referral its mails. */
@Resolver(() => Referral)
export class ReferralMailResolver {
  constructor(
    private readonly transactor: Transactor,
    private readonly mails: MailQueries,
  ) {}

  @ResolveField('mail', () => [MailStatus], {
    description: 'E-mails to the receiver, newest first; for staff of the sending agency.',
  })
  mail(@By() actor: Actor, @Parent() { id }: Referral): Promise<MailStatus[]> {
    return this.transactor.read(actor, (tx) => this.mails.ofReferral(tx, id));
  }
}
