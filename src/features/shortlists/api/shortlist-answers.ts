import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isProblem, notFound, type Problem } from '../../../kernel/problem.js';
import { problemType, type ProblemType } from '../../../platform/graphql/index.js';
import { ReadShortlists } from '../commands/read-shortlists.js';
import { shortlistType } from './shortlist.answer.js';
import type { ShortlistType } from './shortlist.types.js';

/** Shortlists as they stand after something was done with them. */
@Injectable()
export class ShortlistAnswers {
  constructor(
    private readonly reading: ReadShortlists,
    private readonly clock: Clock,
  ) {}

  async one(actor: Actor, id: string): Promise<ShortlistType | null> {
    const shown = await this.reading.one(actor, id);
    return shown && shortlistType(shown, actor, this.clock.now());
  }

  /** The shortlist that the result names, or the problem that it is. */
  async after(actor: Actor, result: { readonly id: string } | Problem): Promise<ShortlistType | ProblemType> {
    if (isProblem(result)) return problemType(result);
    return (await this.one(actor, result.id)) ?? problemType(notFound());
  }
}
