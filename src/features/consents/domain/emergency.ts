import type { BasisCode } from './reason-codes.js';
import type { EmergencyFacts } from './release-facts.js';
import type { SectionVerdict } from './section-basis.js';
import type { SectionQuestion } from './section-question.js';

const isGiven = (text: string): boolean => text.trim() !== '';

/** What 42 CFR 2.51(c) wants written down at once, beside date and time. */
const isDocumented = ({ personnelNameAndAffiliation, discloserName, nature }: EmergencyFacts): boolean =>
  [personnelNameAndAffiliation, discloserName, nature].every(isGiven);

const released = ({ section }: SectionQuestion, basis: BasisCode): SectionVerdict => ({
  released: { section, basis, consentId: null, consentVersion: null, until: null },
});

/** 42 CFR 2.51: to medical personnel, where consent cannot be had in time. */
function medicalEmergency(question: SectionQuestion, emergency: EmergencyFacts): SectionVerdict | null {
  if (!emergency.recipientIsMedicalPersonnel) return null;
  const complete = isGiven(emergency.consentUnobtainableWhy) && (!question.isPart2 || isDocumented(emergency));
  if (complete) return released(question, 'OK_EMERGENCY_2_51');
  return { held: { section: question.section, missing: ['EMERGENCY_FIELDS_MISSING'] } };
}

/** 45 CFR 164.512(j): to somebody able to prevent serious harm; part 2 has no such exception. */
const imminentHarm = (question: SectionQuestion, { recipientCanPreventHarm }: EmergencyFacts): SectionVerdict | null =>
  recipientCanPreventHarm && !question.isPart2 ? released(question, 'OK_IMMINENT_HARM') : null;

/** What an emergency makes of a section that has no ordinary basis; null when it changes nothing. */
export function emergencyBasis(question: SectionQuestion): SectionVerdict | null {
  const { emergency } = question.facts;
  if (!emergency || question.section === 'hiv' || !emergency.necessarySections.includes(question.section)) return null;
  return emergency.kind === 'bona_fide_medical'
    ? medicalEmergency(question, emergency)
    : imminentHarm(question, emergency);
}

export const EMERGENCY_BASES: readonly BasisCode[] = ['OK_EMERGENCY_2_51', 'OK_IMMINENT_HARM'];
