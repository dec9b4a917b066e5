import type { FileRole } from '../domain/agreement-file.js';
import type { FileFault } from '../domain/file-faults.js';
import type { FileKind } from '../domain/file-kinds.js';

/** What a refusal of a file may name. */
export interface RefusedFile {
  /** The kind that its name says it is, and the one that it is by its content. */
  readonly says: string;
  readonly is: string;
}

/** What a promise may name. */
export interface SpokenPromise {
  readonly what: string;
  /** "2 business days"; empty where no time was promised. */
  readonly within: string;
}

const counted = (amount: number, one: string, many: string): string =>
  amount === 1 ? `1 ${one}` : `${amount} ${many}`;

/** The words of files and of accepting, in English. */
export const en = {
  roles: {
    draft: 'Text',
    signed: 'Signed copy',
    attachment: 'Attachment',
    receipt: 'Receipt',
    hhs_approval: 'HHS approval',
  } satisfies Record<FileRole, string>,
  kinds: {
    pdf: 'a PDF',
    docx: 'a Word document (DOCX)',
    png: 'a PNG picture',
    jpeg: 'a JPEG picture',
    webp: 'a WebP picture',
    tiff: 'a TIFF picture',
  } satisfies Record<FileKind, string>,
  somethingElse: 'something else',
  faults: {
    empty: () => 'The file is empty.',
    too_large: () => 'The file is too large: at most 25 MB. Scan it in black and white, or send it in parts.',
    broken_off: () => 'The file did not arrive whole. Try again.',
    not_accepted: () => 'This kind of file is not taken in: send a PDF, a Word document (DOCX) or a picture.',
    not_what_it_says: ({ says, is }: RefusedFile) =>
      `By its name the file is ${says}, but its content is ${is}. Save it again in the right format.`,
    encrypted: () =>
      'The file is encrypted or asks for a password, so nobody could open it later. Save it without a password.',
    old_word: () =>
      'The file is encrypted, or of an old Word format (.doc). Save it as DOCX without a password, or as PDF.',
    holds_script: () =>
      'The file holds a script or an action that runs by itself. Print it to a new PDF and send that.',
    holds_macros: () => 'The document holds macros or other programs. Save it as a plain DOCX or as PDF.',
    reaches_out: () => 'The document loads a template or a part from somewhere else. Save it as PDF and send that.',
    holds_files: () => 'The file holds other files. Send each of them by itself.',
    damaged: () => 'The file is damaged: it cannot be opened. Save it again and send that.',
    too_complex: () => 'The file is too large inside, or takes too long to check. Print it to a new PDF and send that.',
  } satisfies Record<FileFault, (file: RefusedFile) => string>,
  upload: {
    ownType: 'A file is sent as application/octet-stream.',
    noRole: 'Say what the file is: draft, signed, attachment or hhs_approval.',
    frozen: 'This version was offered: its text and attachments are frozen. Take it back to change them.',
    over: 'This version is no longer in use: no file is added to it.',
    notYours: 'Directors and administrators of the agency keep the files of its agreements.',
    onlyFromDraft: 'A file is removed from a draft alone; what was offered stays as it was.',
    receiptStays: 'A receipt stays.',
    missing: 'The file cannot be read from the storage. Tell whoever runs this program.',
  },
  happened: {
    'agreement.file_added': (role: string) => `A file was added: ${role}.`,
    'agreement.file_removed': (role: string) => `A file was taken off: ${role}.`,
    'agreement.receipt_made': (_role: string) => 'The receipt of a signature was made.',
  },
  accepting: {
    confirm: 'Confirm that you have read the terms and accept them for your agency.',
    noName: 'Type your name.',
    noTitle: 'Type your title, such as Executive Director.',
    otherText: 'This is not the text that is on offer. Open the agreement again.',
    notSealed: 'The text differs from its fingerprint, so it cannot be accepted. Tell the agency that offers it.',
    noAuthority: (names: string) =>
      names === ''
        ? 'Nobody is named as a signer for your agency yet. Ask the agency that offers it.'
        : `You are not named as a signer for your agency. Named: ${names}.`,
    otherName: (name: string) => `You are named as "${name}". Sign with that name.`,
    replaced: 'This version was replaced while you had it open. Nothing was accepted. Read what is offered now.',
    takenBack:
      'This offer was taken back while you had it open. Nothing was accepted. You will be asked again when there is a new one.',
    signedByAnother: (name: string) => `${name} has already signed this version for your agency.`,
    anyService: 'All services',
  },
  promises: {
    first_response: (said: SpokenPromise) => phrase('First answer', said),
    decision: (said: SpokenPromise) => phrase('Yes or no', said),
    first_contact: (said: SpokenPromise) => phrase('First contact with the person', said),
    fast_track: (said: SpokenPromise) => phrase('Fast track', said),
    other: ({ what }: SpokenPromise) => what,
  },
  units: {
    clock_hours: (amount: number) => counted(amount, 'hour', 'hours'),
    business_hours: (amount: number) => counted(amount, 'business hour', 'business hours'),
    business_days: (amount: number) => counted(amount, 'business day', 'business days'),
  },
  receipt: {
    title: 'Receipt of a signature',
    intro: 'This receipt shows who accepted which text, when and how. Both sides have the same.',
    agreement: 'Agreement',
    type: 'Type',
    version: 'Version',
    parties: 'Between',
    holds: 'Holds',
    from: (day: string) => `from ${day}`,
    until: (day: string) => `until ${day}`,
    noEnd: 'without an end',
    notice: 'Notice',
    noticeDays: (days: number) => counted(days, 'day', 'days'),
    signature: 'Signature',
    signedFor: 'Signed for',
    name: 'Name',
    signerTitle: 'Title',
    account: 'Signed in as',
    at: 'Time',
    address: 'Address of the computer',
    manner: 'How',
    mannerText: 'Accepted in the partner portal: opened this version, typed name and title, confirmed.',
    hash: 'Fingerprint of the text (SHA-256)',
    verify: 'How to check the fingerprint',
    verifyText: (url: string) =>
      `Download the signed text at ${url} and run "sha256sum" (Linux), "shasum -a 256" (Mac) or "certutil -hashfile FILE SHA256" (Windows) on it. The result is the fingerprint above. The same text names the SHA-256 of each file that was offered with it.`,
    terms: 'The terms',
    noTerms: 'The terms stand in the files below.',
    covers: 'Covers',
    promises: 'Promises',
    files: 'Files offered with it',
    fileLine: (name: string, sha256: string) => `${name}: SHA-256 ${sha256}`,
    page: (number: number, of: number) => `Page ${number} of ${of}`,
  },
};

function phrase(subject: string, { what, within }: SpokenPromise): string {
  const clock = within === '' ? subject : `${subject} within ${within}`;
  return what === '' ? clock : `${clock}: ${what}`;
}

export type FilesWords = typeof en;
