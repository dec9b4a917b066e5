import { BadRequestException } from '@nestjs/common';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isUuid } from '../../../kernel/ids.js';
import { ageOn } from '../../../kernel/local-day.js';
import { isProblem } from '../../../kernel/problem.js';
import { By, For } from '../../../platform/graphql/permissions.js';
import { problemType } from '../../../platform/graphql/problems.js';
import { CreatePerson } from '../commands/create-person.js';
import { ReadPerson } from '../commands/read-person.js';
import { UpdatePerson } from '../commands/update-person.js';
import { personDetails } from './person-details.js';
import { CreatePersonInput, UpdatePersonInput } from './person.inputs.js';
import { CreatePersonResult, PersonPageType, PersonType, UpdatePersonResult } from './person.types.js';

const MOST_ROWS = 100;

@Resolver(() => PersonType)
export class PeopleResolver {
  constructor(
    private readonly createPerson: CreatePerson,
    private readonly updatePerson: UpdatePerson,
    private readonly readPerson: ReadPerson,
    private readonly clock: Clock,
  ) {}

  @For('coordinator', 'supervisor', 'director', 'admin', 'privacy_officer')
  @Query(() => PersonType, { name: 'person', nullable: true })
  person(@By() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<PersonType | null> {
    return isUuid(id) ? this.readPerson.one(actor, id) : Promise.resolve(null);
  }

  @For('coordinator', 'supervisor', 'director', 'admin', 'privacy_officer')
  @Query(() => PersonPageType, {
    name: 'persons',
    description: 'Persons of your agency by name or its sound, birth date, or telephone.',
  })
  async persons(
    @By() actor: Actor,
    @Args('text', { type: () => String }) text: string,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<PersonPageType> {
    const page = await this.readPerson.find(actor, {
      text,
      first: Math.min(Math.max(first, 1), MOST_ROWS),
      after: after ?? null,
    });
    if (isProblem(page)) throw new BadRequestException(`${page.field}: ${page.message}`);
    return { items: [...page.items], nextCursor: page.nextCursor };
  }

  @For('coordinator', 'supervisor', 'director', 'admin')
  @Mutation(() => CreatePersonResult, { name: 'createPerson', description: 'Enters a person for your own agency.' })
  async create(
    @By() actor: Actor,
    @Args('input') { person, idempotencyKey }: CreatePersonInput,
  ): Promise<typeof CreatePersonResult> {
    const result = await this.createPerson.execute(actor, { person: personDetails(person), idempotencyKey });
    return isProblem(result) ? problemType(result) : result;
  }

  @For('coordinator', 'supervisor', 'director', 'admin')
  @Mutation(() => UpdatePersonResult, {
    name: 'updatePerson',
    description: 'Changes what is known of a person, unless somebody else did meanwhile.',
  })
  async update(
    @By() actor: Actor,
    @Args('input') { id, seenVersion, person }: UpdatePersonInput,
  ): Promise<typeof UpdatePersonResult> {
    const result = await this.updatePerson.execute(actor, { id, seenVersion, person: personDetails(person) });
    return isProblem(result) ? problemType(result) : result;
  }

  @ResolveField('age', () => Int, { nullable: true, description: 'Whole years today.' })
  age(@Parent() { birthDate }: PersonType): number | null {
    return birthDate === null ? null : ageOn(birthDate, this.clock.now().toISOString().slice(0, 10));
  }
}
