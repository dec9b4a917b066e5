/** How services imported under other names come to our categories: the phrases that give them away. */
export interface CategoryRule {
  readonly category: string;
  /** Looked for in a service's names and its terms in other taxonomies; where those say nothing, in its description. A trailing * means any ending. */
  readonly phrases: readonly string[];
}

const rule = (category: string, ...phrases: string[]): CategoryRule => ({ category, phrases });

/** Substance use care is looked for in descriptions too, always: to overlook it would tell more about a person than allowed. */
export const ALWAYS_READ_DESCRIPTIONS_FOR = 'substance_use';

export const CATEGORY_RULES: readonly CategoryRule[] = [
  rule('food_pantry', 'pantry', 'pantries', 'food bank', 'food banks', 'food shelf', 'food shelves', 'food distribution', 'food assistance', 'emergency food', 'groceries', 'grocery', 'food box*', 'food closet', 'food cupboard', 'community fridge', 'free food', 'food program', 'food services', 'produce', 'tefap', 'efap', 'commodit*', 'food vouchers', 'food parcels', 'food', 'despensa'),
  rule('meals', 'soup kitchen*', 'meal', 'meals', 'congregate meals', 'dining', 'breakfast', 'lunch', 'dinner', 'supper', 'meal site', 'community kitchen', 'comedor'),
  rule('meal_delivery', 'home delivered meals', 'meals on wheels', 'meal delivery', 'food delivery', 'homebound'),
  rule('food_benefits', 'snap', 'food stamp*', 'wic', 'women infants and children', 'csfp', 'eligibility screening'),
  rule('emergency_shelter', 'emergency shelter*', 'homeless shelter*', 'shelter', 'shelters', 'homeless drop in center*', 'cold weather shelter*', 'homeless', 'runaway*'),
  rule('transitional_housing', 'transitional housing', 'rapid rehousing', 'rapid re housing', 'halfway house*', 'transitional living'),
  rule('affordable_housing', 'subsidized*', 'low income housing', 'public housing', 'affordable housing', 'housing authority', 'section 8', 'low income subsidized private rental housing', 'homebuyer*', 'housing counseling', 'housing search', 'housing assistance', 'housing'),
  rule('supportive_housing', 'supportive housing', 'group home*', 'assisted living', 'board and care', 'residential care', 'nursing home*', 'nursing facilit*', 'adult residential'),
  rule('rent_help', 'rent payment', 'rental assistance', 'rent assistance', 'eviction*', 'homeless prevention', 'mortgage payment', 'rental deposit*', 'homelessness prevention'),
  rule('home_repair', 'home repair', 'home rehabilitation', 'weatherization', 'home modification*', 'home improvement'),
  rule('clothing', 'clothing', 'clothes', 'thrift shop*', 'thrift store*', 'coats', 'shoes', 'school clothing', 'ropa'),
  rule('furniture', 'furniture', 'household goods', 'mattress*', 'beds', 'appliances'),
  rule('baby_supplies', 'diaper*', 'baby supplies', 'infant formula', 'baby clothing', 'car seats', 'layettes'),
  rule('hygiene', 'hygiene', 'shower', 'showers', 'laundry', 'toiletries', 'personal grooming supplies'),
  rule('phones_internet', 'telephone service', 'lifeline', 'internet access', 'computer access', 'phone service payment', 'digital literacy'),
  rule('transport', 'transportation', 'bus fare', 'bus pass*', 'paratransit', 'transit', 'rides', 'gas money', 'mobility'),
  rule('primary_care', 'primary care', 'community clinic*', 'general medical care', 'medical care', 'health clinic*', 'free clinic*', 'general physical examination*', 'pediatric*', 'immunization*', 'family medicine', 'internal medicine', 'health center', 'medical clinic', 'urgent care', 'vaccin*', 'gynecolog*', 'health services'),
  rule('dental_care', 'dental', 'dentist*', 'orthodontic*', 'oral health'),
  rule('vision_hearing', 'vision', 'eyeglass*', 'glasses', 'optometr*', 'ophthalmolog*', 'hearing aid*', 'hearing screening', 'audiolog*', 'eye care'),
  rule('maternal_health', 'prenatal', 'pregnancy', 'childbirth', 'midwi*', 'breastfeeding', 'lactation', 'family planning', 'maternity', 'birth control', 'doula*'),
  rule('sexual_health', 'hiv', 'aids', 'sexually transmitted', 'std', 'sti', 'prep clinic'),
  rule('prescriptions', 'prescription*', 'pharmac*', 'medical equipment', 'medication assistance', 'assistive technology', 'durable medical'),
  rule('hospital', 'hospital', 'hospitals', 'emergency room*', 'trauma center*'),
  rule('tobacco_quitting', 'smoking cessation', 'tobacco', 'quit smoking', 'vaping'),
  rule('rehabilitation', 'physical therapy', 'occupational therapy', 'speech therapy', 'speech pathology', 'physical rehabilitation', 'rehabilitation medicine'),
  rule('health_education', 'health education', 'nutrition education', 'wellness', 'blood pressure', 'diabetes', 'health screening', 'cancer detection', 'health fair*', 'disease disability information', 'first aid'),
  rule('crisis_line', 'crisis line*', 'hotline*', 'suicide prevention', 'suicide', 'talkline*', 'telephone crisis intervention', 'crisis text', '988', 'warmline*'),
  rule('mobile_crisis', 'mobile crisis', 'crisis intervention', 'crisis stabilization', 'psychiatric emergency', 'crisis center', 'crisis residential', 'crisis services'),
  rule('counseling', 'counseling', 'counselling', 'psychotherapy', 'therapy practices', 'psycholog*', 'anger management', 'bereavement', 'grief', 'mental health', 'behavioral health', 'marriage counseling', 'outpatient mental', 'consejeria'),
  rule('psychiatry', 'psychiatr*', 'psychotropic', 'medication management', 'clinical psychiatric evaluation'),
  rule('inpatient_psychiatry', 'psychiatric hospital*', 'inpatient mental health', 'inpatient psychiatric', 'psychiatric inpatient', 'partial hospitalization', 'psychiatric day treatment', 'residential treatment facilities for mental'),
  rule('case_management', 'case management', 'case care management', 'care coordination', 'care management', 'service coordination', 'targeted case', 'patient navigat*', 'navigator*'),
  rule('peer_support', 'peer support', 'peer counseling', 'clubhouse', 'peer to peer', 'psychosocial rehabilitation', 'drop in center*'),
  rule('youth_mental_health', 'adolescent youth counseling', 'child guidance', 'play therapy', 'youth counseling', 'children s mental health', 'childrens mental health', 'child psychiatry', 'family based services', 'school based mental'),
  rule('support_groups', 'support group*', 'self help group*', 'nami'),
  rule('substance_use', 'substance use disorder*', 'substance abuse', 'substance misuse', 'substance use treatment', 'substance use counseling', 'alcohol use disorder*', 'drug use disorder*', 'drug abuse', 'alcohol abuse', 'drug treatment', 'alcohol treatment', 'addiction', 'addictions', 'addictive disorder*', 'addict', 'addicts', 'chemical dependency', 'drug and alcohol', 'alcohol and drug', 'alcoholism', 'drug rehab*', 'drug court*', 'dual diagnosis', 'co occurring'),
  rule('withdrawal_management', 'detox', 'detoxification', 'withdrawal management', 'withdrawal services'),
  rule('opioid_treatment', 'methadone', 'suboxone', 'buprenorphine', 'opioid treatment', 'opioid use disorder', 'opioid use disorders', 'medication assisted treatment', 'opioid addiction', 'medications for opioid'),
  rule('residential_treatment', 'residential drug', 'residential alcohol', 'residential substance', 'residential addiction', 'inpatient drug', 'inpatient alcohol', 'residential treatment facilities'),
  rule('outpatient_treatment', 'outpatient drug', 'outpatient alcohol', 'outpatient substance', 'comprehensive outpatient drug', 'comprehensive outpatient alcohol', 'drug use disorder counseling', 'alcohol use disorder counseling', 'substance abuse counseling', 'substance abuse treatment', 'dui offender*', 'dui program*'),
  rule('recovery_housing', 'recovery hous*', 'recovery home*', 'recovery residence*', 'sober living', 'sober home*', 'sober house*', 'oxford house*'),
  rule('recovery_support', 'alcoholics anonymous', 'narcotics anonymous', 'al anon', 'twelve step', '12 step', 'alcohol use disorder support groups', 'drug use disorder support groups', 'recovery support', 'recovery coach*', 'recovery cafe', 'recovery circle*', 'recovery program*', 'recovery meeting*', 'relapse prevention', 'recovery community'),
  rule('harm_reduction', 'needle exchange', 'syringe', 'naloxone', 'narcan', 'harm reduction'),
  rule('utility_help', 'electric service payment', 'gas service payment', 'utility', 'utilities', 'energy assistance', 'liheap', 'water service payment', 'heating assistance', 'electric bill*'),
  rule('cash_help', 'tanf', 'cash assistance', 'undesignated temporary financial', 'financial assistance', 'emergency assistance', 'burial', 'general relief', 'general assistance'),
  rule('benefits_enrollment', 'medicaid', 'medicare', 'affordable care act', 'health insurance', 'social security', 'benefits assistance', 'public assistance', 'insurance benefits', 'supplemental security', 'unemployment insurance', 'in person assister*', 'social health insurance', 'benefits counseling'),
  rule('tax_budget_help', 'vita', 'tax aide', 'tax preparation', 'credit counseling', 'financial counseling', 'financial literacy', 'money management', 'debt'),
  rule('child_care', 'child care', 'childcare', 'day care', 'daycare', 'preschool*', 'head start', 'after school', 'kindergarten'),
  rule('parenting', 'parenting', 'home visiting', 'family support centers', 'parent education', 'new parent*', 'expectant', 'fatherhood', 'adoption', 'family preservation'),
  rule('youth_programs', 'youth development', 'youth enrichment', 'summer camp*', 'mentoring', 'boys and girls club*', 'foster care', 'youth program*', 'youth center*', 'scouts', 'leadership development'),
  rule('older_adults', 'senior center*', 'older adults', 'seniors', 'senior services', 'area agencies on aging', 'adult day', 'aging', 'geriatric*', 'senior citizen*', 'alzheimer*'),
  rule('home_care', 'home health', 'homemaker', 'personal care', 'caregiver*', 'respite', 'hospice*', 'in home assistance', 'home nursing'),
  rule('disability_services', 'disabilit*', 'autism', 'independent living', 'supported employment', 'early intervention', 'blind', 'deaf', 'developmental'),
  rule('adult_education', 'adult education', 'ged', 'high school equivalency', 'literacy', 'adult basic', 'life skills education'),
  rule('english_classes', 'english as a second language', 'esol', 'esl', 'english classes', 'english language'),
  rule('school_support', 'tutoring', 'school supplies', 'special education', 'student health', 'student support', 'dropout prevention', 'homework', 'school districts'),
  rule('job_help', 'job search', 'job placement', 'employment', 'job finding', 'career counseling', 'career center*', 'workforce', 'job fair*', 'one stop'),
  rule('job_training', 'job training', 'vocational', 'training and employment', 'apprenticeship*', 'occupational training', 'skills training'),
  rule('civil_legal_aid', 'legal aid', 'legal services', 'legal counseling', 'legal representation', 'lawyer*', 'advocacy', 'legal assistance', 'mediation', 'guardianship'),
  rule('immigration_help', 'immigration', 'citizenship', 'naturalization', 'asylum', 'visa'),
  rule('reentry', 'ex offender*', 'reentry', 're entry', 'probation', 'parole', 'inmate*', 'juvenile offender*', 'diversion', 'expungement'),
  rule('identity_papers', 'birth certificate*', 'identification card*', 'vital records', 'id card*', 'driver license*', 'passports'),
  rule('domestic_violence', 'domestic violence', 'spouse intimate partner abuse', 'intimate partner', 'battered', 'abused women', 'protective orders', 'safe house', 'domestic abuse'),
  rule('sexual_assault', 'sexual assault', 'rape', 'crime victim*', 'human trafficking', 'victim services', 'victim advocacy', 'incest'),
  rule('abuse_protection', 'child abuse', 'elder abuse', 'protective services', 'child protection', 'abandoned newborns', 'safe havens'),
  rule('disaster_relief', 'disaster', 'fire control', 'fire stations', 'hurricane', 'red cross', 'evacuation', 'emergency preparedness'),
  rule('information', 'information and referral', '211', 'helpline*', 'specialized information', 'resource center', 'resource', 'social services', 'community services', 'general services', 'human services', 'community action'),
  rule('veterans', 'veteran', 'veterans', 'military personnel'),
  rule('recreation', 'recreation*', 'community center*', 'sports', 'ymca', 'ywca', 'libraries', 'library', 'swimming', 'parks', 'museums', 'arts', 'community gardens', 'community garden'),
  rule('newcomers', 'refugee*', 'resettlement', 'translation services', 'interpretation translation', 'immigrant services', 'consulates', 'cultural'),
  rule('volunteering', 'volunteer opportunities', 'volunteer*', 'volunteer recruitment'),
];

const word = (text: string): string => (text.endsWith('*') ? `'${text.slice(0, -1)}':*` : `'${text}'`);

/** A phrase as Postgres looks for it: its words right after one another. */
export const phraseQuery = (phrase: string): string => phrase.split(' ').map(word).join(' <-> ');
