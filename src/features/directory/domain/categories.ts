import { GRAVITY_CODES } from './categories-gravity.js';

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
const shelter = under('emergency_shelter');
const goods = under('goods');
const transport = under('transport');
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
  food('child_meals', 'Meals for children', 'Comidas para niños', 'summer meals', 'school lunch', 'backpack food', 'kids eat', 'comida de verano'),
  food('produce_market', 'Fresh produce and farmers markets', 'Frutas y verduras frescas', 'vegetables', 'fruit', 'farmers market', 'community garden', 'verduras'),
  food('food_vouchers', 'Food vouchers and grocery cards', 'Vales de comida', 'gift card', 'grocery card', 'voucher', 'vales'),

  top('housing', 'Housing', 'Vivienda', 'home', 'casa', 'hogar'),
  housing('emergency_shelter', 'Emergency shelter', 'Refugio de emergencia', 'homeless', 'place to sleep', 'bed tonight', 'albergue', 'sin techo'),
  shelter('family_shelter', 'Shelter for families', 'Refugio para familias', 'family rooms', 'mother with children', 'albergue familiar'),
  shelter('youth_shelter', 'Shelter for young people', 'Refugio para jóvenes', 'runaway', 'homeless teen', 'kicked out', 'fugado'),
  shelter('warming_cooling', 'Warming and cooling centers', 'Centros de calefacción y enfriamiento', 'cold night', 'heat wave', 'code blue', 'frío'),
  housing('homeless_outreach', 'Outreach to people without a home', 'Apoyo en la calle a personas sin hogar', 'street outreach', 'tent', 'living in my car', 'day center', 'en la calle'),
  housing('transitional_housing', 'Transitional housing', 'Vivienda de transición', 'temporary housing', 'rapid rehousing', 'halfway house'),
  housing('affordable_housing', 'Affordable housing', 'Vivienda asequible', 'low income apartments', 'section 8', 'public housing', 'apartamento'),
  housing('housing_search', 'Help to find a home', 'Ayuda para encontrar vivienda', 'apartment search', 'housing counseling', 'housing navigator', 'buscar apartamento'),
  housing('senior_housing', 'Housing for older adults', 'Vivienda para personas mayores', 'senior apartments', 'assisted living', 'nursing home', 'asilo'),
  housing('supportive_housing', 'Supportive housing', 'Vivienda con apoyo', 'group home', 'permanent supportive housing', 'residential care'),
  housing('rent_help', 'Help with rent', 'Ayuda con la renta', 'eviction', 'back rent', 'security deposit', 'desalojo', 'alquiler'),
  housing('mortgage_help', 'Help for home owners and buyers', 'Ayuda para dueños y compradores de casa', 'foreclosure', 'mortgage', 'first time buyer', 'hipoteca'),
  housing('moving_deposit', 'Deposits and moving', 'Depósitos y mudanza', 'security deposit', 'first month rent', 'moving truck', 'storage', 'mudanza'),
  housing('home_repair', 'Home repair and weatherization', 'Reparación del hogar', 'broken furnace', 'ramp', 'roof'),

  top('goods', 'Goods', 'Artículos', 'things', 'cosas'),
  goods('clothing', 'Clothing', 'Ropa', 'coat', 'shoes', 'closet', 'zapatos', 'abrigo'),
  goods('furniture', 'Furniture and household goods', 'Muebles y artículos del hogar', 'bed', 'mattress', 'dishes', 'camas'),
  goods('baby_supplies', 'Baby supplies', 'Artículos para bebés', 'diapers', 'formula', 'car seat', 'pañales'),
  goods('hygiene', 'Hygiene, showers and laundry', 'Higiene, duchas y lavandería', 'toiletries', 'shower', 'laundry'),
  goods('phones_internet', 'Telephone and internet', 'Teléfono e internet', 'cell phone', 'wifi', 'computer', 'celular'),
  goods('pet_help', 'Food and care for pets', 'Comida y cuidado de mascotas', 'dog food', 'vet', 'cat', 'mascotas', 'perro'),
  goods('holiday_help', 'Holiday help and gifts', 'Ayuda en días festivos y regalos', 'toys', 'christmas', 'thanksgiving basket', 'navidad', 'juguetes'),
  goods('medical_loan', 'Loan of medical equipment', 'Préstamo de equipo médico', 'walker', 'crutches', 'hospital bed', 'loan closet', 'muletas'),

  top('transport', 'Transportation', 'Transporte', 'ride', 'bus', 'bus pass', 'car', 'aventón', 'paratransit', 'medical transport'),
  transport('medical_rides', 'Rides to appointments', 'Transporte a citas médicas', 'ride to the doctor', 'medical transport', 'cita médica'),
  transport('public_transit', 'Buses and bus passes', 'Autobuses y pases', 'bus pass', 'bus ticket', 'reduced fare', 'pasaje', 'camión'),
  transport('accessible_rides', 'Rides for people with disabilities', 'Transporte para personas con discapacidad', 'paratransit', 'wheelchair van', 'door to door'),
  transport('car_help', 'Gas cards and car repair', 'Gasolina y reparación de autos', 'gas money', 'car repair', 'license fees', 'gasolina'),

  top('health', 'Health', 'Salud', 'doctor', 'médico'),
  health('primary_care', 'Primary care', 'Atención primaria', 'family doctor', 'check-up', 'clinic', 'clínica', 'vaccines', 'vacunas'),
  health('vaccines', 'Vaccines', 'Vacunas', 'shots', 'flu shot', 'immunization', 'COVID', 'vacuna'),
  health('child_health', 'Health care for children', 'Salud infantil', 'pediatrician', 'well child', 'school physical', 'pediatra'),
  health('specialty_care', 'Specialty care', 'Atención especializada', 'specialist', 'cardiology', 'dermatology', 'especialista'),
  health('urgent_care', 'Urgent care', 'Atención urgente', 'walk-in clinic', 'stitches', 'same day doctor', 'urgencias'),
  health('dental_care', 'Dental care', 'Atención dental', 'dentist', 'tooth', 'teeth', 'dentista', 'muelas'),
  health('vision_hearing', 'Vision and hearing', 'Vista y oído', 'glasses', 'eye doctor', 'hearing aid', 'lentes'),
  health('maternal_health', 'Pregnancy and birth', 'Embarazo y parto', 'prenatal', 'midwife', 'family planning', 'embarazada'),
  health('sexual_health', 'Sexual health and HIV care', 'Salud sexual y atención del VIH', 'HIV', 'AIDS', 'STD testing', 'PrEP', 'SIDA'),
  health('prescriptions', 'Prescriptions and medical equipment', 'Recetas y equipo médico', 'medicine', 'pharmacy', 'wheelchair', 'medicinas', 'farmacia'),
  health('hospital', 'Hospital and urgent care', 'Hospital y atención urgente', 'emergency room', 'ER', 'sala de emergencias'),
  health('tobacco_quitting', 'Quitting tobacco', 'Dejar el tabaco', 'smoking', 'vaping', 'quit line', 'fumar'),
  health('rehabilitation', 'Physical, speech and occupational therapy', 'Terapia física, ocupacional y del habla', 'physical therapy', 'speech therapy'),
  health('health_education', 'Health education and screening', 'Educación y pruebas de salud', 'diabetes class', 'blood pressure', 'nutrition', 'wellness'),
  health('chronic_illness', 'Living with a long illness', 'Vivir con una enfermedad crónica', 'diabetes', 'asthma', 'kidney', 'heart disease', 'diabético'),
  health('cancer_care', 'Cancer care and support', 'Atención y apoyo por cáncer', 'cancer', 'mammogram', 'chemo', 'cáncer'),
  health('hospice_care', 'Hospice and care at the end of life', 'Cuidados paliativos', 'hospice', 'palliative', 'dying', 'cuidados al final de la vida'),

  top('mental_health', 'Mental health', 'Salud mental', 'behavioral health', 'anxiety', 'depression', 'ansiedad', 'depresión'),
  mind('crisis_line', 'Crisis line', 'Línea de crisis', '988', 'suicide', 'hotline', 'someone to talk to', 'suicidio'),
  mind('mobile_crisis', 'Mobile crisis and walk-in crisis care', 'Equipo móvil y centro de crisis', 'crisis center', 'crisis stabilization', 'breakdown'),
  mind('crisis_bed', 'Crisis beds and respite houses', 'Camas de crisis y casas de respiro', 'crisis residential', 'crisis house', 'respite house'),
  mind('mental_health_assessment', 'Mental health assessment', 'Evaluación de salud mental', 'evaluation', 'screening', 'intake', 'psych test', 'evaluación'),
  mind('counseling', 'Counseling and therapy', 'Consejería y terapia', 'therapist', 'counselor', 'psychologist', 'grief', 'consejero', 'psicólogo'),
  mind('psychiatry', 'Psychiatry and medication', 'Psiquiatría y medicamentos', 'psychiatrist', 'med management', 'psiquiatra'),
  mind('trauma_care', 'Trauma care', 'Atención del trauma', 'PTSD', 'trauma', 'EMDR', 'estrés postraumático'),
  mind('family_therapy', 'Family and couples therapy', 'Terapia familiar y de pareja', 'marriage counseling', 'couples', 'pareja'),
  mind('grief_support', 'Grief support', 'Apoyo en el duelo', 'bereavement', 'loss', 'widow', 'duelo', 'luto'),
  mind('eating_disorder_care', 'Care for eating disorders', 'Atención de trastornos alimentarios', 'anorexia', 'bulimia', 'binge eating'),
  mind('anger_management', 'Anger management', 'Manejo del enojo', 'anger', 'batterer intervention', 'enojo'),
  mind('gambling_help', 'Help with gambling', 'Ayuda por el juego', 'gambling', 'betting', 'casino', 'apuestas'),
  mind('inpatient_psychiatry', 'Hospital mental health care', 'Hospitalización psiquiátrica', 'psychiatric hospital', 'partial hospitalization'),
  mind('case_management', 'Case management', 'Manejo de casos', 'care coordination', 'caseworker', 'navigator', 'trabajador social'),
  mind('assertive_treatment', 'Team that comes to you', 'Equipo de tratamiento en la comunidad', 'ACT team', 'assertive community treatment', 'wraparound'),
  mind('psychiatric_rehabilitation', 'Psychiatric rehabilitation', 'Rehabilitación psiquiátrica', 'psych rehab', 'day program', 'psychosocial rehabilitation'),
  mind('early_psychosis', 'First episode of psychosis', 'Primer episodio de psicosis', 'hearing voices', 'schizophrenia', 'psychosis', 'esquizofrenia'),
  mind('residential_mental_health', 'Residential mental health care', 'Atención residencial de salud mental', 'mental health group home', 'community residence'),
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
  substance('substance_assessment', 'Substance use assessment', 'Evaluación por uso de sustancias', 'drug evaluation', 'SBIRT', 'drug and alcohol evaluation'),
  substance('dui_program', 'Impaired driving programs', 'Programas por manejar ebrio', 'DUI', 'DWI', 'impaired driving', 'manejar borracho'),
  substance('youth_substance_care', 'Substance use care for young people', 'Atención a jóvenes por uso de sustancias', 'teen rehab', 'student assistance', 'vaping teen'),
  substance('mothers_recovery', 'Treatment for pregnant women and mothers', 'Tratamiento para embarazadas y madres', 'pregnant and using', 'women and children rehab'),
  substance('family_recovery', 'Help for families of people who use substances', 'Apoyo a familias de quienes usan sustancias', 'Al-Anon', 'Nar-Anon', 'Alateen'),
  substance('sobering_center', 'Sobering center', 'Centro para recuperar la sobriedad', 'drunk tonight', 'sleep it off', 'sobering'),

  top('money', 'Money and benefits', 'Dinero y beneficios', 'broke', 'bills', 'cuentas'),
  money('utility_help', 'Help with utilities', 'Ayuda con servicios públicos', 'light bill', 'electric bill', 'gas bill', 'water bill', 'LIHEAP', 'heating', 'recibo de luz', 'calefacción'),
  money('cash_help', 'Emergency money', 'Dinero de emergencia', 'cash assistance', 'TANF', 'gas card', 'burial costs'),
  money('benefits_enrollment', 'Help to apply for benefits', 'Ayuda para solicitar beneficios', 'Medicaid', 'health insurance', 'SSI', 'disability benefits', 'seguro médico'),
  money('health_insurance', 'Health insurance', 'Seguro médico', 'Medicaid', 'Medicare', 'CHIP', 'marketplace', 'uninsured', 'sin seguro'),
  money('disability_benefits', 'Disability benefits', 'Beneficios por discapacidad', 'SSI', 'SSDI', 'SOAR', 'disability check', 'incapacidad'),
  money('unemployment_benefits', 'Unemployment benefits', 'Beneficios por desempleo', 'unemployment', 'laid off', 'desempleo'),
  money('medical_bills', 'Help with medical bills', 'Ayuda con cuentas médicas', 'hospital bill', 'charity care', 'medical debt', 'deuda médica'),
  money('burial_help', 'Help with a funeral', 'Ayuda para un funeral', 'burial', 'funeral', 'cremation', 'entierro'),
  money('tax_budget_help', 'Taxes, budgets and debt', 'Impuestos, presupuesto y deudas', 'VITA', 'tax preparation', 'credit counseling', 'deudas'),

  top('family', 'Family and care', 'Familia y cuidado', 'niños', 'kids'),
  family('child_care', 'Child care', 'Cuidado de niños', 'daycare', 'preschool', 'head start', 'after school', 'guardería'),
  family('head_start', 'Preschool and Head Start', 'Preescolar y Head Start', 'preschool', 'pre-K', 'kindergarten', 'preescolar'),
  family('after_school', 'After-school and summer programs', 'Programas después de la escuela y de verano', 'after school', 'summer camp', 'campamento'),
  family('parenting', 'Parenting and home visits', 'Crianza y visitas al hogar', 'parenting class', 'home visiting', 'new parents', 'padres'),
  family('young_parents', 'Young parents and fathers', 'Padres jóvenes', 'teen mom', 'fatherhood', 'dads', 'mamá joven'),
  family('foster_kinship', 'Foster care, adoption and relatives who raise children', 'Acogida, adopción y parientes que crían', 'foster', 'adoption', 'grandparents raising grandchildren', 'abuelos'),
  family('early_intervention', 'Early help for small children', 'Intervención temprana', 'developmental delay', 'late talker', 'birth to three', 'retraso'),
  family('youth_programs', 'Programs for youth', 'Programas para jóvenes', 'mentoring', 'camp', 'teens', 'foster care', 'jóvenes'),
  family('older_adults', 'Help for older adults', 'Ayuda para personas mayores', 'senior center', 'seniors', 'aging', 'adult day care', 'ancianos'),
  family('home_care', 'Care at home', 'Cuidado en el hogar', 'home health', 'aide', 'caregiver', 'respite', 'cuidador'),
  family('caregiver_support', 'Support for caregivers', 'Apoyo para cuidadores', 'caregiver', 'respite', 'burnout', 'cuidador'),
  family('dementia_care', 'Memory loss and dementia', 'Pérdida de memoria y demencia', 'alzheimers', 'dementia', 'memory care', 'demencia'),
  family('adult_day', 'Day programs for adults', 'Programas diurnos para adultos', 'adult day care', 'day center', 'centro de día'),
  family('disability_services', 'Disability services', 'Servicios para personas con discapacidad', 'autism', 'independent living', 'intellectual disability', 'blind', 'deaf'),

  top('education_work', 'Education and work', 'Educación y trabajo', 'escuela'),
  learning('adult_education', 'Adult education', 'Educación para adultos', 'GED', 'literacy', 'high school diploma', 'clases'),
  learning('english_classes', 'English classes', 'Clases de inglés', 'ESL', 'ESOL', 'learn English', 'aprender inglés'),
  learning('school_support', 'Help at school', 'Apoyo escolar', 'tutoring', 'school supplies', 'special education', 'IEP', 'tareas'),
  learning('job_help', 'Finding work', 'Buscar trabajo', 'job', 'employment', 'resume', 'career', 'empleo', 'currículum'),
  learning('job_training', 'Job training', 'Capacitación laboral', 'vocational rehabilitation', 'apprenticeship', 'certificate', 'oficio'),
  learning('supported_employment', 'Work with support', 'Empleo con apoyo', 'IPS', 'job coach', 'OVR', 'sheltered workshop'),
  learning('youth_jobs', 'Jobs for young people', 'Empleo para jóvenes', 'summer job', 'Job Corps', 'working papers', 'primer empleo'),
  learning('computer_classes', 'Computer classes', 'Clases de computación', 'digital skills', 'learn computer', 'computación'),
  learning('college_help', 'College and financial aid', 'Universidad y ayuda financiera', 'FAFSA', 'scholarship', 'college', 'becas', 'universidad'),

  top('legal', 'Legal', 'Ayuda legal', 'lawyer', 'abogado'),
  legal('civil_legal_aid', 'Civil legal help', 'Ayuda legal civil', 'legal aid', 'custody', 'divorce', 'tenant rights', 'custodia'),
  legal('family_law', 'Custody, support and divorce', 'Custodia, manutención y divorcio', 'custody', 'child support', 'divorce', 'divorcio', 'manutención'),
  legal('eviction_defense', 'Tenant rights and eviction defense', 'Derechos de inquilinos', 'landlord', 'lockout', 'eviction court', 'casero', 'dueño'),
  legal('consumer_help', 'Consumer and debt rights', 'Derechos del consumidor', 'scam', 'debt collector', 'bankruptcy', 'estafa', 'bancarrota'),
  legal('public_defense', 'Criminal defense', 'Defensa penal', 'public defender', 'arrested', 'warrant', 'defensor público'),
  legal('immigration_help', 'Immigration help', 'Ayuda de inmigración', 'citizenship', 'visa', 'asylum', 'green card', 'refugee', 'ciudadanía'),
  legal('reentry', 'Reentry after jail or prison', 'Reingreso después de la cárcel', 'probation', 'parole', 'expungement', 'criminal record', 'antecedentes'),
  legal('record_clearing', 'Clearing a criminal record', 'Limpiar antecedentes penales', 'expungement', 'criminal record', 'pardon', 'background check'),
  legal('identity_papers', 'Identity papers', 'Documentos de identidad', 'ID card', 'birth certificate', 'social security card', 'acta de nacimiento'),

  top('safety', 'Safety', 'Seguridad', 'danger', 'peligro'),
  safety('domestic_violence', 'Domestic violence help', 'Ayuda por violencia doméstica', 'abuse', 'abusive partner', 'protection order', 'safe house', 'maltrato'),
  safety('safe_shelter', 'Shelter from violence', 'Refugio contra la violencia', 'safe house', 'battered women shelter', 'hide from my husband', 'casa segura'),
  safety('protection_orders', 'Protection orders', 'Órdenes de protección', 'PFA', 'restraining order', 'stalking', 'orden de restricción'),
  safety('sexual_assault', 'Sexual assault help', 'Ayuda por agresión sexual', 'rape crisis', 'victim services', 'trafficking', 'violación'),
  safety('trafficking_help', 'Help for trafficked people', 'Ayuda contra la trata de personas', 'trafficking', 'forced work', 'trata'),
  safety('crime_victims', 'Help for victims of crime', 'Ayuda a víctimas de delitos', 'robbed', 'victim compensation', 'víctima'),
  safety('abuse_protection', 'Protection of children and older adults', 'Protección de niños y personas mayores', 'child abuse', 'elder abuse', 'report abuse'),
  safety('disaster_relief', 'Disaster and fire relief', 'Ayuda por desastres e incendios', 'flood', 'fire', 'red cross', 'inundación'),

  top('community', 'Community', 'Comunidad', 'barrio'),
  community('information', 'Information and referral', 'Información y orientación', '211', 'helpline', 'resources', 'recursos'),
  community('veterans', 'Help for veterans', 'Ayuda para veteranos', 'VA', 'military', 'veterano'),
  community('recreation', 'Recreation and community centers', 'Recreación y centros comunitarios', 'YMCA', 'sports', 'library', 'gym'),
  community('newcomers', 'Help for newcomers', 'Ayuda para recién llegados', 'interpreter', 'resettlement', 'translation', 'intérprete'),
  community('interpreting', 'Interpreters and translation', 'Intérpretes y traducción', 'interpreter', 'translate', 'ASL', 'traductor'),
  community('lgbtq_support', 'LGBTQ+ support', 'Apoyo LGBTQ+', 'gay', 'transgender', 'queer', 'lesbian', 'trans'),
  community('social_groups', 'Company and social groups', 'Compañía y grupos sociales', 'lonely', 'friends', 'friendly visitor', 'soledad'),
  community('farmworkers', 'Help for farmworkers', 'Ayuda para trabajadores del campo', 'migrant', 'harvest', 'campesino'),
  community('faith_support', 'Support from faith communities', 'Apoyo de comunidades de fe', 'church', 'prayer', 'chaplain', 'iglesia'),
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

/** The code of the Gravity Project's SDOH categories that is nearest to the term, or to one above it; null where none fits. */
export const gravityCode = (code: string): string | null =>
  withAncestors(code).flatMap((step) => GRAVITY_CODES.get(step) ?? [])[0] ?? null;

/** What the category is called in the reader's language. */
export const categoryLabel = (term: CategoryTerm, locale: 'en' | 'es'): string => term[locale];
