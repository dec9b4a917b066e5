import { ForbiddenException } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../../kernel/actor.js';
import { isUuid } from '../../../../kernel/ids.js';
import { isProblem, notFound, type Problem } from '../../../../kernel/problem.js';
import { By, CalendarDate, For, problemType } from '../../../../platform/graphql/index.js';
import { AttestCoverage } from '../commands/attest-coverage.js';
import { KeepCoverageStep } from '../commands/keep-coverage-step.js';
import { ReadCoverage } from '../commands/read-coverage.js';
import { coverageType } from './coverage.answer.js';
import { AttestCoverageInput, attestationOf, KeepCoverageStepInput } from './coverage.inputs.js';
import { CoverageResult, CoverageType } from './coverage.types.js';

const KEEPER = ['director', 'admin'] as const;

/** Which partner categories are covered, and what was attested of the others. */
@Resolver()
export class CoverageResolver {
  constructor(
    private readonly reading: ReadCoverage,
    private readonly attesting: AttestCoverage,
    private readonly steps: KeepCoverageStep,
  ) {}

  @For('staff')
  @Query(() => CoverageType, { description: 'The coverage map of your agency, today or as it stood on a day.' })
  async coverage(
    @By() actor: Actor,
    @Args('on', { type: () => CalendarDate, nullable: true }) on: string | null,
  ): Promise<CoverageType> {
    const facts = await this.reading.facts(actor, on ?? null);
    if (!facts) throw new ForbiddenException();
    return coverageType(facts, actor.locale);
  }

  @For(...KEEPER)
  @Mutation(() => CoverageResult, {
    description: 'Attests why a category is out of the count or waived; takes the place of what was attested before.',
  })
  async attestCoverage(@By() actor: Actor, @Args('input') input: AttestCoverageInput): Promise<typeof CoverageResult> {
    return this.answer(actor, await this.attesting.execute(actor, attestationOf(input)));
  }

  @For(...KEEPER)
  @Mutation(() => CoverageResult, { description: 'Ends an attestation: from that day on it counts no more.' })
  async endAttestation(
    @By() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('on', { type: () => CalendarDate }) on: string,
  ): Promise<typeof CoverageResult> {
    return this.answer(actor, isUuid(id) ? await this.attesting.end(actor, { id, on }) : notFound());
  }

  @For(...KEEPER)
  @Mutation(() => CoverageResult, { description: 'Plans the next step about a category, and whose it is.' })
  async keepCoverageStep(
    @By() actor: Actor,
    @Args('input') { dueOn, ownerId, ...input }: KeepCoverageStepInput,
  ): Promise<typeof CoverageResult> {
    const step = { ...input, dueOn: dueOn ?? null, ownerId: ownerId ?? null };
    return this.answer(actor, await this.steps.execute(actor, step));
  }

  private async answer(actor: Actor, result: object | Problem): Promise<typeof CoverageResult> {
    if (isProblem(result)) return problemType(result);
    const facts = await this.reading.facts(actor, null);
    return facts ? coverageType(facts, actor.locale) : problemType(notFound());
  }
}
