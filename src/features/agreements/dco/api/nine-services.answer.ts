import type { Locale } from '../../../../kernel/actor.js';
import { requiredService } from '../../domain/nine-services.js';
import { agreementWords } from '../../texts/index.js';
import type { NineServicesRead } from '../data/nine-services.queries.js';
import { directShare, type DirectShare, type EncounterPeriod } from '../domain/direct-share.js';
import { nineServicesMatrix, type AgreementForService, type NineServicesRow } from '../domain/nine-services-matrix.js';
import { dcoTexts } from '../texts/index.js';
import {
  NineServicesType,
  type AgreementForServiceType,
  type DirectShareType,
  type NineServicesRowType,
} from './nine-services.types.js';

const agreementFor = ({ id, title, partners, endsOn }: AgreementForService): AgreementForServiceType => ({
  agreement: { id, title },
  partner: partners.join(', '),
  endsOn,
});

/** How much was direct, in a sentence: below ten "3 of 4", never a percentage. */
export function shareSentence({ direct, dco, share }: DirectShare, locale: Locale): string {
  const texts = dcoTexts(locale).share;
  const count = new Intl.NumberFormat(locale);
  const all = direct + dco;
  if (all === 0) return texts.none;
  if (share === null) return texts.few(count.format(direct), count.format(all));
  /* Rounded down: 50.9 % must not read as 51 %. */
  const percent = `${count.format(Math.floor(share * 1000) / 10)} %`;
  return texts.percent(percent, count.format(direct), count.format(all));
}

function shareType({ startsOn, endsOn, rows }: EncounterPeriod, locale: Locale): DirectShareType {
  const share = directShare(rows);
  const { services } = agreementWords(locale);
  return {
    startsOn,
    endsOn,
    ...share,
    sentence: shareSentence(share, locale),
    byService: rows.map(({ service, direct, dco }) => ({
      service,
      label: services[service],
      direct,
      dco,
      countsTowardDirect: requiredService(service).countsTowardDirect,
    })),
  };
}

function rowType({ service, direct, dcos, partners, isGap }: NineServicesRow, locale: Locale): NineServicesRowType {
  const { criterion, confidence } = requiredService(service);
  const words = agreementWords(locale);
  const texts = dcoTexts(locale);
  return {
    service,
    label: words.services[service],
    criterion,
    confidence,
    confidenceLabel: words.confidences[confidence],
    isDirect: direct?.isDirect ?? null,
    note: direct?.note ?? null,
    services: direct?.services ?? [],
    dcos: dcos.map(agreementFor),
    partners: partners.map(agreementFor),
    isGap,
    gapNote: !isGap ? null : partners.length > 0 ? texts.onlyByReferral : texts.nobody,
  };
}

/** The nine services as they stood, in a reader's words. */
export function nineServicesType(read: NineServicesRead, locale: Locale): NineServicesType {
  const rows = nineServicesMatrix(read);
  return Object.assign(new NineServicesType(), {
    asOf: read.asOf,
    services: rows.map((row) => rowType(row, locale)),
    gaps: rows.filter(({ isGap }) => isGap).length,
    shares: read.periods.map((period) => shareType(period, locale)),
  });
}
