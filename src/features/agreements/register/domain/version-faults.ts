import { invalid, type Problem } from '../../../../kernel/problem.js';
import type { RegisterTexts } from '../texts/index.js';
import type { VersionTerms } from './agreement-version.js';

type Days = Pick<VersionTerms, 'startsOn' | 'endsOn'>;

/** Why these cannot be the days of a version; null where they can. */
export const daysFault = ({ startsOn, endsOn }: Days, { faults }: RegisterTexts): Problem | null =>
  startsOn !== null && endsOn !== null && endsOn < startsOn ? invalid('endsOn', faults.endsBeforeStart) : null;
