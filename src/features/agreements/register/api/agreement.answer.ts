import type { Actor } from '../../../../kernel/actor.js';
import type { AskSpec } from '../../../../kernel/lifecycle/lifecycle.js';
import type { AskType } from '../../../../platform/graphql/index.js';
import { hasRole } from '../../../../kernel/actor.js';
import { rungOf } from '../../domain/agreement-types.js';
import type { AgreementToday } from '../commands/read-agreements.js';
import type { ListedAgreement } from '../data/agreement-list.queries.js';
import { KEEPERS, type Agreement, type Signer } from '../domain/agreement.js';
import { attentionOf, isMeetingLate, nextStepOf, type AgreementStandingNow } from '../domain/attention.js';
import { availableActions } from '../domain/available-actions.js';
import { daysLeftOn, isExpiringOn, lastDay, lastDayOf, versionOn } from '../domain/in-force.js';
import { inTheMaking, isOver, lastAdopted, missingSignatures } from '../domain/making.js';
import { registerTexts, type RegisterTexts } from '../texts/index.js';
import { versionType } from './agreement-version.answer.js';
import {
  AgreementType,
  type AgreementRowType,
  type AgreementSignerType,
  type AvailableAgreementActionType,
} from './agreement.type.js';
import type { CodeLabel } from './reference.types.js';

const labelled = (codes: ListedAgreement['categories'], { words }: RegisterTexts): CodeLabel[] =>
  codes.map((code) => ({ code, label: words.categories[code] }));

/** An agreement as a row of a list. */
export function agreementRowType(row: ListedAgreement, today: string, actor: Actor): AgreementRowType {
  const texts = registerTexts(actor.locale);
  const now = { ...row, today };
  const { id, type, title, state, partners, owner, startsOn, endsOn, isInForce, isExpiring, daysLeft, updatedAt } = row;
  return {
    id,
    type,
    typeLabel: texts.words.types[type],
    title,
    state,
    stateLabel: texts.words.states[state],
    partners,
    ownerName: owner?.name ?? null,
    owner,
    startsOn,
    endsOn,
    isInForce,
    isExpiring,
    daysLeft,
    categories: labelled(row.categories, texts),
    updatedAt,
    nextStep: nextStepOf(now, texts),
    attention: attentionOf(now, texts),
  };
}

const isAsk = (name: string, { asks }: RegisterTexts): name is keyof RegisterTexts['asks'] => Object.hasOwn(asks, name);

function askType(
  { name, kind, required, options = [], maxLength }: AskSpec,
  agreement: Agreement,
  texts: RegisterTexts,
): AskType {
  const titleOf = (id: string): string => agreement.possibleSuccessors.find((other) => other.id === id)?.title ?? id;
  return {
    name,
    kind,
    label: isAsk(name, texts) ? texts.asks[name] : name,
    help: null,
    required,
    options: options.map((value) => ({ value, label: titleOf(value) })),
    maxLength: maxLength ?? null,
    requiredWhen: null,
  };
}

function actionTypes({ agreement, today, now }: AgreementToday, texts: RegisterTexts): AvailableAgreementActionType[] {
  const facts = { today, now, openReferrals: 0 };
  return availableActions(agreement, facts).map(({ action, isPrimary, asks }) => ({
    action,
    label: texts.words.actions[action],
    about: texts.abouts[action],
    isPrimary,
    asks: asks.map((ask) => askType(ask, agreement, texts)),
  }));
}

const signersOf = (signers: readonly Signer[], partyId: string): AgreementSignerType[] =>
  signers
    .filter((signer) => signer.partyId === partyId)
    .map(({ id, name, title, email }) => ({ id, name, title, email }));

function standingNow({ agreement, today, due }: AgreementToday): AgreementStandingNow {
  const { type, state, reviewOn, nextMeetingOn, versions } = agreement;
  const making = inTheMaking(agreement);
  return {
    type,
    state,
    today,
    endsOn: lastDay(versions) ?? null,
    isExpiring: isExpiringOn(versions, today),
    daysLeft: daysLeftOn(versions, today),
    reviewOn,
    nextMeetingOn,
    making: making === null ? null : making.state === 'offered' ? 'offered' : 'draft',
    missingSignatures: making?.state === 'offered' ? missingSignatures(agreement, making).map(({ name }) => name) : [],
    ...due,
  };
}

/** What is written for our own side alone. */
function privateOf(agreement: Agreement, isOurs: boolean) {
  const { owner, justification, contingencyPlan, reviewOn, endReason, sharingNote } = agreement;
  const own = {
    owner,
    ownerName: owner?.name ?? null,
    justification,
    contingencyPlan,
    reviewOn,
    endReason,
    sharingNote,
  };
  const none = { owner: null, ownerName: null, justification: null, contingencyPlan: null, reviewOn: null, endReason: null, sharingNote: null }; // prettier-ignore
  return isOurs ? own : none;
}

/** How an agreement stands today, as both a row and a page tell it. */
function outlineOf(page: AgreementToday, texts: RegisterTexts) {
  const { agreement, today } = page;
  const { id, type, title, state, partners, versions, updatedAt } = agreement;
  const held = versionOn(versions, today);
  const shown = held ?? lastAdopted(agreement) ?? inTheMaking(agreement);
  const now = standingNow(page);
  return {
    id,
    type,
    typeLabel: texts.words.types[type],
    title,
    state,
    stateLabel: texts.words.states[state],
    partners,
    startsOn: shown?.startsOn ?? null,
    endsOn: shown && lastDayOf(shown),
    isInForce: held !== null,
    isExpiring: now.isExpiring,
    daysLeft: now.daysLeft,
    categories: labelled(shown?.categories ?? [], texts),
    updatedAt,
    nextStep: nextStepOf(now, texts),
    attention: attentionOf(now, texts),
    isMeetingLate: isMeetingLate(now),
  };
}

/** An agreement as its page shows it to one side. */
export function agreementType(page: AgreementToday, actor: Actor): AgreementType {
  const texts = registerTexts(actor.locale);
  const { agreement, today } = page;
  const { agencyId, agencyName, type, detailsRoles, sharingMethod, versions } = agreement;
  const isOurs = actor.kind === 'staff';
  const mayEdit = isOurs && hasRole(actor, ...KEEPERS);
  const rung = rungOf(type, detailsRoles);
  const [held, making] = [versionOn(versions, today), inTheMaking(agreement)];
  const asType = (version: typeof held) => version && versionType(agreement, version, today, texts);
  const outline = outlineOf(page, texts);
  const shown: AgreementType = {
    ...outline,
    ...privateOf(agreement, isOurs),
    version: agreement.version,
    agency: { id: agencyId, name: agencyName },
    detailsRoles,
    endedOn: agreement.endedOn,
    supersededBy: agreement.supersededBy,
    supersedes: agreement.supersedes,
    sharingMethod,
    sharingMethodLabel: sharingMethod && texts.words.sharingMethods[sharingMethod],
    meetingEveryWeeks: agreement.meetingEveryWeeks,
    nextMeetingOn: agreement.nextMeetingOn,
    rung,
    rungLabel: rung === null ? null : texts.words.rungs[rung],
    parties: agreement.partners.map((partner) => ({ partner, signers: signersOf(agreement.signers, partner.id) })),
    ownSigners: signersOf(agreement.signers, agencyId),
    current: asType(held),
    inTheMaking: asType(making),
    versions: versions.map((version) => versionType(agreement, version, today, texts)),
    availableActions: mayEdit ? actionTypes(page, texts) : [],
    mayEdit: mayEdit && !isOver(agreement),
    source: agreement,
    nextStep: isOurs ? outline.nextStep : null,
    attention: isOurs ? outline.attention : [],
  };
  return Object.assign(new AgreementType(), shown);
}
