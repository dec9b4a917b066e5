import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { Clock } from '../../../../kernel/clock.js';
import { isProblem, type Problem } from '../../../../kernel/problem.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { fold } from '../../domain/fold.js';
import type { ListingQuestion } from '../data/listing-question.js';
import { ListingSearch, type AnsweredSearch } from '../data/listing-search.queries.js';
import { UnmetSearches } from './unmet-searches.store.js';

/** Whether it was kept, and what the search found. */
export interface UnmetSearchKept {
  readonly kept: boolean;
  readonly hits: number;
  readonly taking: number;
}

/** Keeps a search that came to rest and found nothing, or nobody who takes people; the server looks again and believes nobody. */
@Injectable()
export class KeepUnmetSearch {
  constructor(
    private readonly transactor: Transactor,
    private readonly clock: Clock,
    private readonly searches: ListingSearch,
    private readonly unmet: UnmetSearches,
  ) {}

  /** `isSaid`: somebody pressed "Record this need"; then it is kept whatever it found. */
  async execute(actor: Actor, question: ListingQuestion, isSaid: boolean): Promise<UnmetSearchKept | Problem> {
    const found = await this.searches.search(actor, { ...question, takingPeople: null, first: 1, after: null });
    if (isProblem(found)) return found;
    const result = { hits: found.total, taking: found.counts.takingPeople };
    const filters = setFilters(question);
    const words = wordsToKeep(question.text);
    const asks = words !== '' || Object.keys(filters).length > 0;
    if (!asks || (result.taking > 0 && !isSaid)) return { ...result, kept: false };

    await this.transactor.run(actor, (tx) =>
      this.unmet.keep(
        tx,
        { ...result, words, filters, area: question.areaServed ?? areaOf(found.place), isSaid },
        { day: this.clock.now().toISOString().slice(0, 10), session: actor.sessionId ?? actor.userId ?? actor.kind },
      ),
    );
    return { ...result, kept: true };
  }
}

/** Folded; what has a digit in it may be a number of somebody's and is left out. */
const wordsToKeep = (text: string): string =>
  fold(text)
    .split(' ')
    .filter((word) => !/\d/.test(word))
    .join(' ')
    .slice(0, 120);

/** A city, or the first three digits of a postal code: some hundred thousand people, never a street. */
const areaOf = (place: AnsweredSearch['place']): string | null =>
  place === null || place === 'unknown' ? null : place.area;

/** The filters that are set, without the place and the page; an age is kept in decades. */
function setFilters({
  text: _text,
  near,
  first: _first,
  after: _after,
  age,
  openAt,
  areaServed: _area,
  ...rest
}: ListingQuestion) {
  const set = Object.entries({
    ...rest,
    ageFrom: age === null ? null : Math.floor(age / 10) * 10,
    openAt: openAt ? true : null,
    withinMeters: near?.withinMeters ?? null,
  }).filter(([, value]) => value !== null);
  return Object.fromEntries(set);
}
