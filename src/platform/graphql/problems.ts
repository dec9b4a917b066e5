import { Field, Int, InterfaceType, ObjectType } from '@nestjs/graphql';
import type { Problem } from '../../kernel/problem.js';

@InterfaceType('Problem', { description: 'A refusal that a person can understand and act on. Nothing was changed.' })
export abstract class ProblemType {
  @Field(() => String, { description: 'Stable, for programs.' })
  readonly code: string;

  @Field(() => String, { description: 'A sentence for people.' })
  readonly message: string;

  @Field(() => String, { nullable: true, description: 'The input it is about, by its name here.' })
  readonly field: string | null;

  constructor({ code, message, field }: Problem) {
    this.code = code;
    this.message = message;
    this.field = field;
  }
}

@ObjectType({ implements: () => [ProblemType], description: 'One input is missing, malformed or cannot be meant.' })
export class InvalidInput extends ProblemType {}

@ObjectType({ implements: () => [ProblemType], description: 'Unknown, or not yours: both look the same.' })
export class NotFound extends ProblemType {}

@ObjectType({ implements: () => [ProblemType], description: 'Your roles do not allow this.' })
export class NotAllowed extends ProblemType {}

@ObjectType({
  implements: () => [ProblemType],
  description: 'A rule of the network does not hold; the message says what to do about it.',
})
export class RuleBroken extends ProblemType {
  @Field(() => String)
  readonly rule: string;

  constructor(problem: Problem) {
    super(problem);
    this.rule = String(problem.facts['rule']);
  }
}

@ObjectType({ implements: () => [ProblemType], description: 'The record has changed since it was read.' })
export class StaleVersion extends ProblemType {
  @Field(() => Int)
  readonly currentVersion: number;

  @Field(() => [String], { description: 'What happened since, newest last.' })
  readonly changes: readonly string[];

  constructor(problem: Problem) {
    super(problem);
    this.currentVersion = Number(problem.facts['currentVersion']);
    this.changes = Array.isArray(problem.facts['changes']) ? problem.facts['changes'].map(String) : [];
  }
}

type ProblemClass = new (problem: Problem) => ProblemType;

const TYPES: Readonly<Record<string, ProblemClass>> = {
  NOT_FOUND: NotFound,
  NOT_ALLOWED: NotAllowed,
  STALE_VERSION: StaleVersion,
};

/** The GraphQL type of a Problem; features pass the classes of their own codes, and the rest is InvalidInput. */
export function problemType(problem: Problem, own: Readonly<Record<string, ProblemClass>> = {}): ProblemType {
  const Type = own[problem.code] ?? TYPES[problem.code] ?? InvalidInput;
  return new Type(problem);
}
