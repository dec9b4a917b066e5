import { v5, v7, validate } from 'uuid';

/** The namespace of ids derived from other systems' ids; fixed for ever. */
const IMPORT_NAMESPACE = '6b6f7f5e-4c57-5d0a-9d7c-3a1f4e0c2b11';

/** A new id: UUID v7, so that rows made together lie together. */
export const newId = (): string => v7();

/** The id of an imported row whose own id is no free UUID: always the same for the same origin. */
export const importedId = (source: string, table: string, originalId: string): string =>
  v5(`${source}\u001f${table}\u001f${originalId}`, IMPORT_NAMESPACE);

export const isUuid = (text: string): boolean => validate(text);
