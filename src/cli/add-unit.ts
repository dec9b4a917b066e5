import type { INestApplicationContext } from '@nestjs/common';
import { AddUnit, AgencyReader } from '../features/directory/index.js';
import { done, given, operating, OPERATOR, type UserWords } from './user-verbs.js';

/** Makes a unit of an agency; with --part2 a substance use program, shown to others by its neutral name. */
export function addUnit(app: INestApplicationContext, words: UserWords): Promise<string> {
  const name = given(words, 'name');
  return operating(app, async (tx) => {
    const agencyId = words.agency === 'lead' ? (await app.get(AgencyReader).lead(tx))?.id : words.agency;
    if (!agencyId) throw new Error('There is no lead agency yet: make its first account, with --agency-name.');
    const neutralName = words['neutral-name'] ?? null;
    const unit = done(
      await app.get(AddUnit).execute(tx, OPERATOR, { agencyId, name, isPart2Program: words.part2, neutralName }),
    );
    return unit.isPart2Program
      ? `${unit.name} is a unit now: a substance use program, shown to others as ${unit.neutralName}.`
      : `${unit.name} is a unit now.`;
  });
}
