import { ForbiddenException } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../../kernel/actor.js';
import { isProblem, notFound, type Problem } from '../../../../kernel/problem.js';
import { By, CalendarDate, For, problemType } from '../../../../platform/graphql/index.js';
import { EnterEncounters } from '../commands/enter-encounters.js';
import { ReadDco } from '../commands/read-dco.js';
import { SayDirectService } from '../commands/say-direct-service.js';
import { EnterEncountersInput, SayDirectServiceInput } from './dco.inputs.js';
import { nineServicesType } from './nine-services.answer.js';
import { NineServicesResult, NineServicesType } from './nine-services.types.js';

const KEEPER = ['director', 'admin'] as const;

/** The nine required services, and how people get each. */
@Resolver()
export class NineServicesResolver {
  constructor(
    private readonly reading: ReadDco,
    private readonly saying: SayDirectService,
    private readonly entering: EnterEncounters,
  ) {}

  @For('staff')
  @Query(() => NineServicesType, { description: 'The nine services of your agency, today or as they stood on a day.' })
  async nineServices(
    @By() actor: Actor,
    @Args('on', { type: () => CalendarDate, nullable: true }) on: string | null,
  ): Promise<NineServicesType> {
    const read = await this.reading.nineServices(actor, on ?? null);
    if (!read) throw new ForbiddenException();
    return nineServicesType(read, actor.locale);
  }

  @For(...KEEPER)
  @Mutation(() => NineServicesResult, { description: 'Says whether you deliver one of the nine services yourselves.' })
  async sayDirectService(
    @By() actor: Actor,
    @Args('input') input: SayDirectServiceInput,
  ): Promise<typeof NineServicesResult> {
    const said = { ...input, note: input.note === undefined || input.note === '' ? null : input.note };
    return this.answer(actor, await this.saying.execute(actor, said));
  }

  @For(...KEEPER)
  @Mutation(() => NineServicesResult, {
    description: 'Enters a period’s encounters by service; the very same period again corrects it.',
  })
  async enterEncounters(
    @By() actor: Actor,
    @Args('input') input: EnterEncountersInput,
  ): Promise<typeof NineServicesResult> {
    return this.answer(actor, await this.entering.execute(actor, input));
  }

  private async answer(actor: Actor, result: object | Problem): Promise<typeof NineServicesResult> {
    if (isProblem(result)) return problemType(result);
    const read = await this.reading.nineServices(actor, null);
    return read ? nineServicesType(read, actor.locale) : problemType(notFound());
  }
}
