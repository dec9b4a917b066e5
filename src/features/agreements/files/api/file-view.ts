import { hasRole, type Actor } from '../../../../kernel/actor.js';
import { FILE_READERS, type AgreementFile } from '../domain/agreement-file.js';
import { filesTexts } from '../texts/index.js';
import type { AgreementFileType } from './file.types.js';

const mayTakeCopies = (actor: Actor): boolean => actor.kind === 'partner' || hasRole(actor, ...FILE_READERS);

/** A file as somebody may see it. */
export const fileType = (file: AgreementFile, actor: Actor): AgreementFileType => ({
  ...file,
  roleLabel: filesTexts(actor.locale).roles[file.role],
  url: mayTakeCopies(actor) ? `/files/${file.id}` : null,
});
