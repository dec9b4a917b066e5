import { join } from 'node:path';

/** Where real directories lie on machines that have them: beside the project, unless LOOPKEEPER_SHARED says otherwise. */
export const sharedFolder = (): string =>
  process.env['LOOPKEEPER_SHARED'] ?? join(import.meta.dirname, '../../../shared');
