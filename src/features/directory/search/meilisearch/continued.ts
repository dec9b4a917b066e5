import type { Actor } from '../../../../kernel/actor.js';
import { isProblem, type Problem } from '../../../../kernel/problem.js';
import type { EngineQuestion, FoundListings, SearchEngine } from '../data/search-engine.js';
import { readOffsetCursor } from './offset-cursor.js';

/** Asks the engine, also for a page that goes on where the other engine stopped: that one counts, so the pages before are asked for again. */
export async function continued(
  engine: SearchEngine,
  actor: Actor,
  question: EngineQuestion,
): Promise<FoundListings | Problem> {
  const cursor = question.after === null ? null : readOffsetCursor(question.after);
  if (!cursor) return engine.search(actor, question);
  const found = await engine.search(actor, { ...question, after: null, first: cursor.offset + question.first });
  return isProblem(found) ? found : { ...found, items: found.items.slice(cursor.offset) };
}
