import type { RegisterTexts } from '../texts/index.js';
import type { AgreementState } from '../../domain/agreement-lifecycle.js';
import { agreementTypeSpec, type AgreementType } from '../../domain/agreement-types.js';

/** What a row of a list, and the head of a page, are told by. */
export interface AgreementStandingNow {
  readonly type: AgreementType;
  readonly state: AgreementState;
  readonly today: string;
  readonly endsOn: string | null;
  readonly isExpiring: boolean;
  readonly daysLeft: number | null;
  readonly reviewOn: string | null;
  readonly nextMeetingOn: string | null;
  /** Of the version in the making; null where there is none. */
  readonly making: 'draft' | 'offered' | null;
  readonly missingSignatures: readonly string[];
  readonly missingTerms: number;
  readonly expiredLicences: number;
}

export const isMeetingLate = ({
  state,
  nextMeetingOn,
  today,
}: Pick<AgreementStandingNow, 'state' | 'nextMeetingOn' | 'today'>): boolean =>
  state === 'active' && nextMeetingOn !== null && nextMeetingOn < today;

/** What needs attention, in short sentences. */
export function attentionOf(now: AgreementStandingNow, { attention }: RegisterTexts): readonly string[] {
  const { state, today, isExpiring, daysLeft, reviewOn, missingTerms, expiredLicences } = now;
  const isLive = state === 'signature' || state === 'active';
  return [
    ...(isExpiring && daysLeft !== null ? [attention.endsIn(daysLeft)] : []),
    ...(state === 'expired' ? [attention.ended] : []),
    ...(isLive && missingTerms > 0 ? [attention.missingTerms(missingTerms)] : []),
    ...(isLive && expiredLicences > 0 ? [attention.expiredLicences(expiredLicences)] : []),
    ...(isMeetingLate(now) ? [attention.meetingLate] : []),
    ...(state === 'not_attainable' && reviewOn !== null && reviewOn < today ? [attention.reviewLate] : []),
  ];
}

function ofDraft(
  { type, making, missingSignatures }: AgreementStandingNow,
  { nextSteps }: RegisterTexts,
): string | null {
  if (making === null) return null;
  if (!agreementTypeSpec(type).isSigned) return nextSteps.putInForce;
  if (making === 'draft') return nextSteps.finish;
  return missingSignatures.length > 0 ? nextSteps.waitFor(missingSignatures.join(', ')) : nextSteps.putInForce;
}

/** What has to be done next, in a sentence; null where nothing has. */
export function nextStepOf(now: AgreementStandingNow, texts: RegisterTexts): string | null {
  const { nextSteps } = texts;
  const byState: Readonly<Record<AgreementState, () => string | null>> = {
    identified: () => nextSteps.ask,
    outreach: () => nextSteps.negotiate,
    negotiation: () => ofDraft(now, texts) ?? nextSteps.negotiate,
    signature: () => ofDraft(now, texts),
    active: () => ofDraft(now, texts) ?? (now.isExpiring && now.endsOn !== null ? nextSteps.renew(now.endsOn) : null),
    expired: () => ofDraft(now, texts) ?? nextSteps.replace,
    terminated: () => null,
    superseded: () => null,
    not_attainable: () => (now.reviewOn === null ? null : nextSteps.review(now.reviewOn)),
  };
  return byState[now.state]();
}
