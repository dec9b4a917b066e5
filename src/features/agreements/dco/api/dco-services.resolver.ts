import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../../kernel/actor.js';
import { By } from '../../../../platform/graphql/index.js';
import { NINE_SERVICES } from '../../domain/nine-services.js';
import { AgreementVersionType } from '../../register/api/agreement-version.type.js';
import type { Agreement } from '../../register/domain/agreement.js';
import { ReadDco } from '../commands/read-dco.js';
import type { DcoFacts } from '../data/dco.queries.js';
import { dcoServiceType } from './dco.answer.js';
import { DcoServiceType } from './dco.types.js';

/** The services that a DCO furnishes under each version; both sides see them. */
@Resolver(() => AgreementVersionType)
export class DcoServicesResolver {
  private readonly read = new WeakMap<Agreement, Promise<DcoFacts>>();

  constructor(private readonly reading: ReadDco) {}

  @ResolveField(() => [DcoServiceType], { description: 'In the order of the criteria.' })
  async dcoServices(@By() actor: Actor, @Parent() { source }: AgreementVersionType): Promise<DcoServiceType[]> {
    const { agreement, version } = source;
    if (agreement.type !== 'dco_agreement') return [];
    const reading = this.read.get(agreement) ?? this.reading.ofAgreement(actor, agreement.id);
    this.read.set(agreement, reading);
    const own = (await reading).services.filter(({ versionId }) => versionId === version.id);
    const inOrder = own.toSorted(
      (one, other) => NINE_SERVICES.indexOf(one.service) - NINE_SERVICES.indexOf(other.service),
    );
    return inOrder.map((row) => dcoServiceType(row, actor.locale));
  }
}
