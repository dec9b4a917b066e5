import type { Actor } from '../../../kernel/actor.js';
import { standingType } from '../../agreements/index.js';
import type { PreviewedTerms } from '../commands/packet-previews.js';
import { spanInWords } from '../domain/promised-clock.js';
import { referralTexts } from '../texts/index.js';
import type { ReleasePreviewType } from './referral-parts.types.js';

/** What agreements mean for a packet, as GraphQL shows it. */
export const previewedTerms = (
  { replyDue, standing, fastTracks }: PreviewedTerms,
  actor: Actor,
): Pick<ReleasePreviewType, 'replyDue' | 'agreementStanding' | 'fastTracks'> => ({
  replyDue,
  agreementStanding: standing && standingType(standing, actor),
  fastTracks: fastTracks.map((promise) => ({
    promiseId: promise.id,
    label: referralTexts(actor.locale).fastTrack(promise.situation ?? promise.what, spanInWords(promise, actor.locale)),
  })),
});
