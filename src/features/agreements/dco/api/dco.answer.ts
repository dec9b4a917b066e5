import type { Locale } from '../../../../kernel/actor.js';
import type { DcoTerm } from '../../domain/dco-terms.js';
import { requiredService } from '../../domain/nine-services.js';
import type { Obligation } from '../../domain/obligations.js';
import { agreementWords } from '../../texts/index.js';
import type { Agreement } from '../../register/domain/agreement.js';
import type { AgreementVersion } from '../../register/domain/agreement-version.js';
import { versionOn } from '../../register/domain/in-force.js';
import { inTheMaking, lastAdopted } from '../../register/domain/making.js';
import type { DcoFacts, DcoServiceRow } from '../data/dco.queries.js';
import { checklistOn, type Checklist, type ChecklistLine } from '../domain/checklist.js';
import { lacksHhsApproval, needsHhsApproval } from '../domain/dco-service.js';
import { lapseOf, type Licence } from '../domain/licence.js';
import { dcoTexts } from '../texts/index.js';
import type { AgreementLicenceType, ChecklistItemType, DcoServiceType } from './dco.types.js';

const isTerm = (code: string, locale: Locale): code is DcoTerm => Object.hasOwn(agreementWords(locale).dcoTerms, code);
const isObligation = (code: string, locale: Locale): code is Obligation =>
  Object.hasOwn(agreementWords(locale).obligations, code);

/** What an item of a checklist is called. */
export function itemLabel(list: Checklist, code: string, locale: Locale): string {
  const words = agreementWords(locale);
  if (list === 'dco_terms') return isTerm(code, locale) ? words.dcoTerms[code] : code;
  return isObligation(code, locale) ? words.obligations[code] : code;
}

/** What an agreement says, or is about to say, on a day. */
const versionFor = (agreement: Agreement, day: string): AgreementVersion | null =>
  versionOn(agreement.versions, day) ?? inTheMaking(agreement) ?? lastAdopted(agreement);

/** A checklist of an agreement as it stood on a day. */
export function checklistLines(
  list: Checklist,
  agreement: Agreement,
  { checks, services }: DcoFacts,
  day: string,
): readonly ChecklistLine[] {
  const version = versionFor(agreement, day);
  const furnished = services.filter(({ versionId }) => versionId === version?.id);
  const needs = { categories: version?.categories ?? [], needsApproval: needsHhsApproval(furnished) };
  return checklistOn(list, needs, checks, day);
}

export function checklistItemType(list: Checklist, line: ChecklistLine, locale: Locale): ChecklistItemType {
  const { code, criterion, confidence, isRequired, check } = line;
  return {
    code,
    label: itemLabel(list, code, locale),
    criterion,
    confidence,
    confidenceLabel: agreementWords(locale).confidences[confidence],
    isRequired,
    verdict: check?.verdict ?? null,
    verdictLabel: check ? dcoTexts(locale).verdicts[check.verdict] : null,
    clause: check?.clause ?? null,
    note: check?.note ?? null,
    checkedBy: check?.checkedBy ?? null,
    checkedAt: check?.checkedAt ?? null,
  };
}

export function licenceType(
  { partnerId, partnerName, ...licence }: Licence,
  today: string,
  locale: Locale,
): AgreementLicenceType {
  return {
    ...licence,
    kindLabel: dcoTexts(locale).licenceKinds[licence.kind],
    partner: { id: partnerId, name: partnerName },
    ...lapseOf(licence.expiresOn, today),
  };
}

export function dcoServiceType(row: DcoServiceRow, locale: Locale): DcoServiceType {
  const { service, elements, locations, isStateSanctioned, isLessStringent, hhsApproval } = row;
  return {
    service,
    label: agreementWords(locale).services[service],
    criterion: requiredService(service).criterion,
    elements,
    locations,
    isStateSanctioned,
    isLessStringent,
    hhsApproval,
    lacksApproval: lacksHhsApproval([row], hhsApproval ? ['hhs_approval'] : []),
    guidance: service === 'crisis' ? dcoTexts(locale).crisisGuidance : null,
  };
}
