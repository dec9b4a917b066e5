import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { invalid, notFound, type Problem } from '../../../../kernel/problem.js';
import { AgreementDesk } from '../../register/commands/agreement-desk.js';
import { NineServicesStore, type DirectToSay } from '../data/nine-services.store.js';
import type { DirectServiceSaid } from '../domain/dco-events.js';
import { dcoTexts } from '../texts/index.js';

/** Says whether the clinic delivers one of the nine services itself, and through which of its own services. */
@Injectable()
export class SayDirectService {
  constructor(
    private readonly desk: AgreementDesk,
    private readonly store: NineServicesStore,
  ) {}

  execute(actor: Actor, said: DirectToSay): Promise<{ readonly agencyId: string } | Problem> {
    return this.desk.transactor.run(actor, async (tx) => {
      const { agencyId, userId, locale } = actor;
      const refused = this.desk.refused(actor);
      if (refused) return refused;
      if (agencyId === null || userId === null) return notFound();
      const isOwn = await this.store.areOwnServices(tx, agencyId, said.serviceIds);
      if (!isOwn) return invalid('serviceIds', dcoTexts(locale).faults.ownServices);

      await this.store.say(tx, { agencyId, userId }, said);
      const { service, isDirect } = said;
      const event: DirectServiceSaid = {
        type: 'agreement.direct_service_said',
        subject: `agency:${agencyId}`,
        payload: { agencyId, service, isDirect },
      };
      await this.desk.events.append(tx, actor, event);
      return { agencyId };
    });
  }
}
