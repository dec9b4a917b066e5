/** One term of our own category tree, by which people search, filter and refer. */
export interface CategoryTerm {
  readonly code: string;
  readonly parent: string | null;
  readonly en: string;
  readonly es: string;
  /** Everyday words people use for it, in any language of the interface. */
  readonly aliases: readonly string[];
  /** A referral to it says that the person uses, or used, substances: the release rules ask more of it. */
  readonly isSubstanceUseCare: boolean;
}

const top = (code: string, en: string, es: string, ...aliases: string[]): CategoryTerm => ({ code, parent: null, en, es, aliases, isSubstanceUseCare: false });

const under =
  (parent: string, isSubstanceUseCare = false) =>
  (code: string, en: string, es: string, ...aliases: string[]): CategoryTerm => ({ code, parent, en, es, aliases, isSubstanceUseCare });

const food = under('food');
const housing = under('housing');
const goods = under('goods');
const health = under('health');
const mind = under('mental_health');
const substance = under('substance_use', true);
const money = under('money');
const family = under('family');
const learning = under('education_work');
const legal = under('legal');
const safety = under('safety');
const community = under('community');

/** The tree, parents before their children. Codes are kept for ever: a term is retired, never renamed or used again. */
export const CATEGORIES: readonly CategoryTerm[] = [
  top('food', 'Food', 'Alimentos', 'hungry', 'hambre', 'comida', 'eat'),
  food('food_pantry', 'Food pantry', 'Despensa de alimentos', 'groceries', 'food bank', 'food shelf', 'food box', 'banco de alimentos', 'comida gratis'),
  food('meals', 'Prepared meals', 'Comidas preparadas', 'soup kitchen', 'hot meal', 'lunch', 'comedor', 'almuerzo'),
  food('meal_delivery', 'Meals brought home', 'Comidas a domicilio', 'home delivered meals', 'homebound', 'entrega de comida'),
  food('food_benefits', 'Help to get food benefits', 'Ayuda para beneficios de alimentos', 'SNAP', 'food stamps', 'WIC', 'EBT', 'estampillas'),

  top('housing', 'Housing', 'Vivienda', 'home', 'casa', 'hogar'),
  housing('emergency_shelter', 'Emergency shelter', 'Refugio de emergencia', 'homeless', 'place to sleep', 'bed tonight', 'albergue', 'sin techo'),
  housing('transitional_housing', 'Transitional housing', 'Vivienda de transición', 'temporary housing', 'rapid rehousing', 'halfway house'),
  housing('affordable_housing', 'Affordable housing', 'Vivienda asequible', 'low income apartments', 'section 8', 'public housing', 'apartamento'),
  housing('supportive_housing', 'Supportive housing', 'Vivienda con apoyo', 'group home', 'permanent supportive housing', 'residential care'),
  housing('rent_help', 'Help with rent', 'Ayuda con la renta', 'eviction', 'back rent', 'security deposit', 'desalojo', 'alquiler'),
  housing('home_repair', 'Home repair and weatherization', 'Reparación del hogar', 'broken furnace', 'ramp', 'roof'),

  top('goods', 'Goods', 'Artículos', 'things', 'cosas'),
  goods('clothing', 'Clothing', 'Ropa', 'coat', 'shoes', 'closet', 'zapatos', 'abrigo'),
  goods('furniture', 'Furniture and household goods', 'Muebles y artículos del hogar', 'bed', 'mattress', 'dishes', 'camas'),
  goods('baby_supplies', 'Baby supplies', 'Artículos para bebés', 'diapers', 'formula', 'car seat', 'pañales'),
  goods('hygiene', 'Hygiene, showers and laundry', 'Higiene, duchas y lavandería', 'toiletries', 'shower', 'laundry'),
  goods('phones_internet', 'Telephone and internet', 'Teléfono e internet', 'cell phone', 'wifi', 'computer', 'celular'),

  top('transport', 'Transportation', 'Transporte', 'ride', 'bus', 'bus pass', 'car', 'aventón', 'paratransit', 'medical transport'),

  top('health', 'Health', 'Salud', 'doctor', 'médico'),
  health('primary_care', 'Primary care', 'Atención primaria', 'family doctor', 'check-up', 'clinic', 'clínica', 'vaccines', 'vacunas'),
  health('dental_care', 'Dental care', 'Atención dental', 'dentist', 'tooth', 'teeth', 'dentista', 'muelas'),
  health('vision_hearing', 'Vision and hearing', 'Vista y oído', 'glasses', 'eye doctor', 'hearing aid', 'lentes'),
  health('maternal_health', 'Pregnancy and birth', 'Embarazo y parto', 'prenatal', 'midwife', 'family planning', 'embarazada'),
  health('sexual_health', 'Sexual health and HIV care', 'Salud sexual y atención del VIH', 'HIV', 'AIDS', 'STD testing', 'PrEP', 'SIDA'),
  health('prescriptions', 'Prescriptions and medical equipment', 'Recetas y equipo médico', 'medicine', 'pharmacy', 'wheelchair', 'medicinas', 'farmacia'),
  health('hospital', 'Hospital and urgent care', 'Hospital y atención urgente', 'emergency room', 'ER', 'sala de emergencias'),
  health('tobacco_quitting', 'Quitting tobacco', 'Dejar el tabaco', 'smoking', 'vaping', 'quit line', 'fumar'),
  health('rehabilitation', 'Physical, speech and occupational therapy', 'Terapia física, ocupacional y del habla', 'physical therapy', 'speech therapy'),
  health('health_education', 'Health education and screening', 'Educación y pruebas de salud', 'diabetes class', 'blood pressure', 'nutrition', 'wellness'),

  top('mental_health', 'Mental health', 'Salud mental', 'behavioral health', 'anxiety', 'depression', 'ansiedad', 'depresión'),
  mind('crisis_line', 'Crisis line', 'Línea de crisis', '988', 'suicide', 'hotline', 'someone to talk to', 'suicidio'),
  mind('mobile_crisis', 'Mobile crisis and walk-in crisis care', 'Equipo móvil y centro de crisis', 'crisis center', 'crisis stabilization', 'breakdown'),
  mind('counseling', 'Counseling and therapy', 'Consejería y terapia', 'therapist', 'counselor', 'psychologist', 'grief', 'consejero', 'psicólogo'),
  mind('psychiatry', 'Psychiatry and medication', 'Psiquiatría y medicamentos', 'psychiatrist', 'med management', 'psiquiatra'),
  mind('inpatient_psychiatry', 'Hospital mental health care', 'Hospitalización psiquiátrica', 'psychiatric hospital', 'partial hospitalization'),
  mind('case_management', 'Case management', 'Manejo de casos', 'care coordination', 'caseworker', 'navigator', 'trabajador social'),
  mind('peer_support', 'Peer support', 'Apoyo entre pares', 'peer specialist', 'clubhouse', 'drop-in center', 'warm line'),
  mind('youth_mental_health', 'Mental health care for children and teens', 'Salud mental para niños y jóvenes', 'child therapist', 'school counselor', 'teen counseling'),
  mind('support_groups', 'Support groups', 'Grupos de apoyo', 'grief group', 'NAMI', 'family support group'),

  { ...top('substance_use', 'Substance use care', 'Atención por uso de sustancias', 'addiction', 'drugs', 'alcohol', 'drinking', 'rehab', 'adicción', 'drogas'), isSubstanceUseCare: true },
  substance('withdrawal_management', 'Withdrawal management', 'Manejo de la abstinencia', 'detox', 'detoxification', 'withdrawal', 'desintoxicación'),
  substance('opioid_treatment', 'Opioid treatment', 'Tratamiento por opioides', 'methadone', 'suboxone', 'buprenorphine', 'MAT', 'heroin', 'fentanyl', 'metadona'),
  substance('residential_treatment', 'Residential substance use treatment', 'Tratamiento residencial por uso de sustancias', 'inpatient rehab', '28 day program'),
  substance('outpatient_treatment', 'Outpatient substance use treatment', 'Tratamiento ambulatorio por uso de sustancias', 'IOP', 'intensive outpatient', 'drug counseling', 'DUI class'),
  substance('recovery_housing', 'Recovery housing', 'Vivienda de recuperación', 'sober living', 'recovery house', 'oxford house', 'sobriety'),
  substance('recovery_support', 'Recovery support', 'Apoyo en la recuperación', 'AA', 'NA', 'twelve step', 'recovery coach', 'sponsor', 'sobrio'),
  substance('harm_reduction', 'Harm reduction', 'Reducción de daños', 'naloxone', 'narcan', 'syringe services', 'needle exchange', 'test strips', 'jeringas'),

  top('money', 'Money and benefits', 'Dinero y beneficios', 'broke', 'bills', 'cuentas'),
  money('utility_help', 'Help with utilities', 'Ayuda con servicios públicos', 'light bill', 'electric bill', 'gas bill', 'water bill', 'LIHEAP', 'heating', 'recibo de luz', 'calefacción'),
  money('cash_help', 'Emergency money', 'Dinero de emergencia', 'cash assistance', 'TANF', 'gas card', 'burial costs'),
  money('benefits_enrollment', 'Help to apply for benefits', 'Ayuda para solicitar beneficios', 'Medicaid', 'health insurance', 'SSI', 'disability benefits', 'seguro médico'),
  money('tax_budget_help', 'Taxes, budgets and debt', 'Impuestos, presupuesto y deudas', 'VITA', 'tax preparation', 'credit counseling', 'deudas'),

  top('family', 'Family and care', 'Familia y cuidado', 'niños', 'kids'),
  family('child_care', 'Child care', 'Cuidado de niños', 'daycare', 'preschool', 'head start', 'after school', 'guardería'),
  family('parenting', 'Parenting and home visits', 'Crianza y visitas al hogar', 'parenting class', 'home visiting', 'new parents', 'padres'),
  family('youth_programs', 'Programs for youth', 'Programas para jóvenes', 'mentoring', 'camp', 'teens', 'foster care', 'jóvenes'),
  family('older_adults', 'Help for older adults', 'Ayuda para personas mayores', 'senior center', 'seniors', 'aging', 'adult day care', 'ancianos'),
  family('home_care', 'Care at home', 'Cuidado en el hogar', 'home health', 'aide', 'caregiver', 'respite', 'cuidador'),
  family('disability_services', 'Disability services', 'Servicios para personas con discapacidad', 'autism', 'independent living', 'intellectual disability', 'blind', 'deaf'),

  top('education_work', 'Education and work', 'Educación y trabajo', 'escuela'),
  learning('adult_education', 'Adult education', 'Educación para adultos', 'GED', 'literacy', 'high school diploma', 'clases'),
  learning('english_classes', 'English classes', 'Clases de inglés', 'ESL', 'ESOL', 'learn English', 'aprender inglés'),
  learning('school_support', 'Help at school', 'Apoyo escolar', 'tutoring', 'school supplies', 'special education', 'IEP', 'tareas'),
  learning('job_help', 'Finding work', 'Buscar trabajo', 'job', 'employment', 'resume', 'career', 'empleo', 'currículum'),
  learning('job_training', 'Job training', 'Capacitación laboral', 'vocational rehabilitation', 'apprenticeship', 'certificate', 'oficio'),

  top('legal', 'Legal', 'Ayuda legal', 'lawyer', 'abogado'),
  legal('civil_legal_aid', 'Civil legal help', 'Ayuda legal civil', 'legal aid', 'custody', 'divorce', 'tenant rights', 'custodia'),
  legal('immigration_help', 'Immigration help', 'Ayuda de inmigración', 'citizenship', 'visa', 'asylum', 'green card', 'refugee', 'ciudadanía'),
  legal('reentry', 'Reentry after jail or prison', 'Reingreso después de la cárcel', 'probation', 'parole', 'expungement', 'criminal record', 'antecedentes'),
  legal('identity_papers', 'Identity papers', 'Documentos de identidad', 'ID card', 'birth certificate', 'social security card', 'acta de nacimiento'),

  top('safety', 'Safety', 'Seguridad', 'danger', 'peligro'),
  safety('domestic_violence', 'Domestic violence help', 'Ayuda por violencia doméstica', 'abuse', 'abusive partner', 'protection order', 'safe house', 'maltrato'),
  safety('sexual_assault', 'Sexual assault help', 'Ayuda por agresión sexual', 'rape crisis', 'victim services', 'trafficking', 'violación'),
  safety('abuse_protection', 'Protection of children and older adults', 'Protección de niños y personas mayores', 'child abuse', 'elder abuse', 'report abuse'),
  safety('disaster_relief', 'Disaster and fire relief', 'Ayuda por desastres e incendios', 'flood', 'fire', 'red cross', 'inundación'),

  top('community', 'Community', 'Comunidad', 'barrio'),
  community('information', 'Information and referral', 'Información y orientación', '211', 'helpline', 'resources', 'recursos'),
  community('veterans', 'Help for veterans', 'Ayuda para veteranos', 'VA', 'military', 'veterano'),
  community('recreation', 'Recreation and community centers', 'Recreación y centros comunitarios', 'YMCA', 'sports', 'library', 'gym'),
  community('newcomers', 'Help for newcomers', 'Ayuda para recién llegados', 'interpreter', 'resettlement', 'translation', 'intérprete'),
  community('volunteering', 'Volunteering', 'Voluntariado', 'volunteer', 'donate', 'voluntario'),
];

const BY_CODE: ReadonlyMap<string, CategoryTerm> = new Map(CATEGORIES.map((term) => [term.code, term]));

/** The term with that code, or null when there is none. */
export const categoryByCode = (code: string): CategoryTerm | null => BY_CODE.get(code) ?? null;

/** The code and those of the terms above it, nearest first. */
export function withAncestors(code: string): readonly string[] {
  const term = BY_CODE.get(code);
  if (!term) return [];
  return term.parent ? [code, ...withAncestors(term.parent)] : [code];
}

/** What the category is called in the reader's language. */
export const categoryLabel = (term: CategoryTerm, locale: 'en' | 'es'): string => term[locale];
