import type { EditVersionRequest } from '../commands/edit-agreement-version.js';
import type { EditAgreementRequest } from '../commands/edit-agreement.js';
import type { EditAgreementInput, EditAgreementVersionInput } from './agreement.inputs.js';

/** What an agreement is to be, with what was left out as null. */
export const detailsOf = (input: EditAgreementInput): EditAgreementRequest => ({
  ...input,
  sharingMethod: input.sharingMethod ?? null,
  sharingNote: input.sharingNote || null,
  meetingEveryWeeks: input.meetingEveryWeeks ?? null,
  nextMeetingOn: input.nextMeetingOn ?? null,
});

/** What a draft is to say, with what was left out as null. */
export const termsOf = (input: EditAgreementVersionInput): EditVersionRequest => ({
  ...input,
  startsOn: input.startsOn ?? null,
  endsOn: input.endsOn ?? null,
  noticeDays: input.noticeDays ?? null,
  terms: input.terms || null,
});
