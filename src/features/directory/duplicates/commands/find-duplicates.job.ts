import { Injectable } from '@nestjs/common';
import { JobRegistry } from '../../../../platform/jobs/index.js';
import { CandidateFinder } from '../data/candidate-finder.js';
import { FIND_CHANGED } from './after-merge.js';

const FIND_ALL = 'duplicates.find_all';

/** Looks for duplicates: among what changed every ten minutes, among everything every night. */
@Injectable()
export class FindDuplicates {
  constructor(finder: CandidateFinder, registry: JobRegistry) {
    registry.register({ job: FIND_CHANGED, handle: () => finder.findChanged() });
    registry.register({ job: FIND_ALL, handle: () => finder.findAll() });
    registry.cron({ job: FIND_CHANGED, pattern: '*/10 * * * *' });
    registry.cron({ job: FIND_ALL, pattern: '15 8 * * *' });
  }
}
