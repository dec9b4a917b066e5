/** What is taken in, by what its content is. */
export const fileKinds = {
  pdf: { mediaType: 'application/pdf', extensions: ['pdf'] },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
  },
  png: { mediaType: 'image/png', extensions: ['png'] },
  jpeg: { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  webp: { mediaType: 'image/webp', extensions: ['webp'] },
  tiff: { mediaType: 'image/tiff', extensions: ['tif', 'tiff'] },
} as const satisfies Record<string, { readonly mediaType: string; readonly extensions: readonly string[] }>;

export type FileKind = keyof typeof fileKinds;

export const FILE_KINDS: readonly FileKind[] = ['pdf', 'docx', 'png', 'jpeg', 'webp', 'tiff'];

const extensionsOf = (kind: FileKind): readonly string[] => fileKinds[kind].extensions;

/** The kind that a file of this media type is; null for one that is not taken in. */
export const kindOfMedia = (mediaType: string): FileKind | null =>
  FILE_KINDS.find((kind) => fileKinds[kind].mediaType === mediaType) ?? null;

/** The last part of a name, in small letters; empty where it has none. */
export const extensionOf = (name: string): string => /\.([^.]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** The kind that a name says the file is; null for a name that says nothing that we know. */
export const kindOfName = (name: string): FileKind | null =>
  FILE_KINDS.find((kind) => extensionsOf(kind).includes(extensionOf(name))) ?? null;

/** A name that ends as files of this kind do. */
export const namedAs = (name: string, kind: FileKind): string =>
  kindOfName(name) === kind ? name : `${name}.${fileKinds[kind].extensions[0]}`;
