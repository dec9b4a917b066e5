import type { Locale } from '../../../../kernel/actor.js';
import { agreementWords } from '../../texts/index.js';
import type { Missing } from '../domain/missing.js';
import { coverageTexts } from '../texts/index.js';

/** What a category lacks, in a sentence. */
export function missingSentence(lack: Missing, locale: Locale): string {
  const { missing, rungs, day } = coverageTexts(locale);
  const words = agreementWords(locale);
  const spoken = (text: string): string => day(new Date(`${text}T00:00:00Z`));
  switch (lack.kind) {
    case 'nothing':
      return missing.nothing;
    case 'ended':
      return missing.ended(lack.title, spoken(lack.day));
    case 'effort':
    case 'roles':
    case 'informal':
      return missing[lack.kind](lack.title);
    case 'below':
      return missing.below(rungs[lack.rung], words.rungs[lack.target]);
    case 'obligations':
      return missing.obligations(rungs[lack.rung], lack.codes.map((code) => words.obligations[code])); // prettier-ignore
    case 'review':
    case 'attested':
      return missing[lack.kind](spoken(lack.day));
  }
}
