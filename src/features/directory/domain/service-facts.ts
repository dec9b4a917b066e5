import type { Locale } from '../../../kernel/actor.js';

/** What can be said of a service besides its category, so that a search can be narrowed by it. */
export const FACT_KINDS = ['level_of_care', 'payer', 'cost', 'population', 'accessibility', 'access'] as const;

export type FactKind = (typeof FACT_KINDS)[number];

/** One thing that can be said of a service. Codes are kept for ever. */
export interface FactTerm {
  readonly kind: FactKind;
  readonly code: string;
  readonly en: string;
  readonly es: string;
  /** Phrases in a service's texts that say so; a trailing * means any ending. */
  readonly phrases: readonly string[];
}

/** Kept in place of a code when a person says that nothing of this kind holds: the rules are silent then. */
export const NOTHING_OF_THIS_KIND = 'none';

const of =
  (kind: FactKind) =>
  (code: string, en: string, es: string, ...phrases: string[]): FactTerm => ({ kind, code, en, es, phrases });

const level = of('level_of_care');
const payer = of('payer');
const cost = of('cost');
const population = of('population');
const accessible = of('accessibility');
const access = of('access');

/** All that can be said, in the order in which it is shown. */
export const SERVICE_FACTS: readonly FactTerm[] = [
  level('crisis', 'Crisis care', 'Atención en crisis', 'mobile crisis', 'crisis stabilization', 'crisis walk in', 'crisis residential', 'crisis intervention'),
  level('withdrawal', 'Withdrawal management (ASAM 3.7, 3.2)', 'Desintoxicación (ASAM 3.7, 3.2)', 'withdrawal management', 'detox', 'detoxification', 'medically monitored withdrawal'),
  level('inpatient', 'Inpatient', 'Internación', 'inpatient', 'acute hospital', 'psychiatric hospital'),
  level('residential', 'Residential', 'Residencial', 'residential treatment', 'residential program', 'residential care', 'long term residential', 'short term residential', 'residential substance', 'residential drug'),
  level('recovery_residence', 'Recovery residence', 'Residencia de recuperación', 'recovery hous*', 'recovery residence*', 'sober living', 'sober home*', 'halfway house*'),
  level('partial_hospital', 'Partial hospitalization', 'Hospitalización parcial', 'partial hospitalization', 'partial hospital', 'php', 'day treatment'),
  level('intensive_outpatient', 'Intensive outpatient', 'Ambulatorio intensivo', 'intensive outpatient', 'iop'),
  level('outpatient', 'Outpatient', 'Ambulatorio', 'outpatient'),
  level('early_intervention', 'Early intervention', 'Intervención temprana', 'early intervention', 'brief intervention', 'sbirt'),

  payer('medicaid', 'Medicaid', 'Medicaid', 'medicaid', 'medical assistance', 'medi cal', 'title xix'),
  payer('medicare', 'Medicare', 'Medicare', 'medicare'),
  payer('chip', 'CHIP', 'CHIP', 'chip', 's chip', 'children s health insurance', 'childrens health insurance', 'kidcare', 'florida kidcare'),
  payer('private', 'Private insurance', 'Seguro privado', 'private insurance', 'commercial insurance', 'most insurance*', 'insurance accepted', 'accepts insurance', 'major insurance*', 'third party insurance', 'insurance plans'),
  payer('tricare', 'TRICARE or VA', 'TRICARE o VA', 'tricare', 'champus', 'veterans affairs benefits', 'va benefits'),
  payer('self_pay', 'Self-pay', 'Pago por cuenta propia', 'self pay', 'private pay', 'out of pocket', 'cash payment'),
  payer('uninsured', 'Takes people without insurance', 'Atiende a personas sin seguro', 'uninsured', 'no insurance', 'without insurance', 'without health insurance', 'regardless of ability to pay', 'sin seguro'),

  cost('free', 'Free', 'Gratis', 'free', 'no cost', 'no charge', 'no fee', 'no fees', 'without charge', 'at no cost', 'free of charge', 'gratis', 'gratuito', 'sin costo'),
  cost('sliding', 'Sliding fee scale', 'Según los ingresos', 'sliding', 'sliding scale', 'sliding fee', 'based on income', 'income based', 'ability to pay', 'fees vary by income', 'segun ingresos'),
  cost('fee', 'Fee', 'Con costo', 'fee required', 'fees vary', 'fee charged', 'fees apply', 'membership fee*', 'application fee*', 'registration fee*', 'co pay*', 'copay*', 'tuition', 'per session', 'per class', 'per month'),

  population('children', 'Children', 'Niños', 'children', 'child', 'kids', 'ninos', 'infants', 'toddlers', 'preschool*'),
  population('youth', 'Youth', 'Jóvenes', 'youth', 'adolescent*', 'teen', 'teens', 'teenager*', 'young adults', 'jovenes'),
  population('seniors', 'Older adults', 'Personas mayores', 'senior citizen*', 'seniors', 'older adult*', 'elderly', 'elder', 'elders', 'personas mayores'),
  population('families', 'Families', 'Familias', 'families', 'parents', 'caregivers', 'familias'),
  population('women', 'Women', 'Mujeres', 'women', 'mujeres'),
  population('men', 'Men', 'Hombres', 'men', 'men only', 'hombres'),
  population('pregnant', 'Pregnant people', 'Personas embarazadas', 'pregnant', 'pregnancy', 'prenatal', 'postpartum', 'embarazadas'),
  population('veterans', 'Veterans', 'Veteranos', 'veteran', 'veterans', 'military', 'veteranos'),
  population('homeless', 'People without housing', 'Personas sin vivienda', 'homeless', 'homelessness', 'unhoused', 'sin hogar'),
  population('immigrants', 'Immigrants and refugees', 'Inmigrantes y refugiados', 'immigrant*', 'refugee*', 'asylum', 'undocumented', 'inmigrantes'),
  population('lgbtq', 'LGBTQ+ people', 'Personas LGBTQ+', 'lgbt*', 'transgender', 'gay', 'lesbian'),
  population('disabilities', 'People with disabilities', 'Personas con discapacidad', 'disabilit*', 'disabled', 'autism', 'discapacidad'),
  population('reentry', 'People leaving jail or prison', 'Personas que salen de prisión', 'ex offender*', 'reentry', 're entry', 'formerly incarcerated', 'probation', 'parole'),
  population('survivors', 'Survivors of violence', 'Sobrevivientes de violencia', 'domestic violence', 'sexual assault', 'human trafficking', 'intimate partner', 'victims of violence'),
  population('low_income', 'People with low income', 'Personas de bajos ingresos', 'low income', 'limited income', 'poverty', 'income guidelines', 'bajos ingresos'),

  accessible('wheelchair', 'Wheelchair access', 'Acceso en silla de ruedas', 'wheelchair*', 'ramp', 'ramps', 'ada compliant', 'ada accessible', 'handicap* accessible', 'fully accessible', 'facility accessible', 'designated parking', 'step free', 'elevator', 'no steps'),
  accessible('restroom', 'Accessible restroom', 'Baño accesible', 'accessible restroom*', 'accessible bathroom*', 'disabled restroom*'),
  accessible('hearing', 'For deaf or hard of hearing people', 'Para personas sordas', 'deaf interpreter', 'deaf', 'hard of hearing', 'tty', 'tdd', 'hearing loop', 'sign language', 'asl'),
  accessible('sight', 'For blind people', 'Para personas ciegas', 'braille', 'tape braille', 'large print', 'screen reader'),
  accessible('transport', 'Near public transport', 'Cerca del transporte público', 'public transport*', 'bus line', 'bus stop', 'bus route', 'on the bus', 'near transit'),
  accessible('home', 'Comes to the home', 'Va al domicilio', 'home visit*', 'in home', 'homebound', 'home based', 'mobile unit'),

  access('same_day', 'Same day', 'El mismo día', 'same day', 'immediate access', 'open access', 'no appointment*', 'no waiting list', 'el mismo dia'),
  access('walk_in', 'Walk in', 'Sin cita', 'walk in', 'walk ins', 'walkin', 'walk in basis', 'drop in', 'no appointment*', 'first come', 'sin cita'),
  access('phone', 'By telephone', 'Por teléfono', 'by phone', 'by telephone', 'over the phone', 'hotline', 'helpline', 'crisis line', 'telephone counseling', 'phone counseling', 'por telefono'),
  access('online', 'Online', 'En línea', 'telehealth', 'telemedicine', 'online', 'virtual', 'zoom', 'video visit*', 'en linea'),
  access('by_appointment', 'By appointment', 'Con cita', 'by appointment', 'appointment only', 'appointment required', 'appointments required', 'call for an appointment', 'con cita'),
  access('self_referral', 'The person can ask alone', 'La persona puede pedirlo', 'self referral*', 'self refer', 'no referral needed', 'no referral required'),
]; // prettier-ignore

const BY_CODE: ReadonlyMap<string, FactTerm> = new Map(
  SERVICE_FACTS.map((term) => [`${term.kind}:${term.code}`, term]),
);

/** Whether there is such a thing to say. */
export const isFact = (kind: string, code: string): boolean => BY_CODE.has(`${kind}:${code}`);

/** What it is called in the reader's language; an unknown code stands for itself. */
export const factLabel = (kind: FactKind, code: string, locale: Locale): string =>
  BY_CODE.get(`${kind}:${code}`)?.[locale] ?? code;
