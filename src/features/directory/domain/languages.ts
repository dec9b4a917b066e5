import { fold } from './fold.js';

/** A language that a service may be given in: its BCP 47 code and its names. */
export interface LanguageTerm {
  readonly code: string;
  readonly en: string;
  readonly es: string;
  /** Other names under which imported data know it. */
  readonly alsoCalled: readonly string[];
}

const language = (code: string, en: string, es: string, ...alsoCalled: string[]): LanguageTerm => ({
  code,
  en,
  es,
  alsoCalled,
});

/** The languages by which a search can be narrowed. */
export const LANGUAGES: readonly LanguageTerm[] = [
  language('en', 'English', 'Inglés', 'ingles'),
  language('es', 'Spanish', 'Español', 'espanol', 'castellano', 'bilingual spanish'),
  language('ase', 'American Sign Language', 'Lengua de señas americana', 'sign language', 'asl'),
  language('zh', 'Chinese', 'Chino'),
  language('cmn', 'Mandarin', 'Mandarín'),
  language('yue', 'Cantonese', 'Cantonés'),
  language('vi', 'Vietnamese', 'Vietnamita'),
  language('ko', 'Korean', 'Coreano'),
  language('tl', 'Tagalog', 'Tagalo', 'filipino'),
  language('ja', 'Japanese', 'Japonés'),
  language('ru', 'Russian', 'Ruso'),
  language('uk', 'Ukrainian', 'Ucraniano'),
  language('pl', 'Polish', 'Polaco'),
  language('ro', 'Romanian', 'Rumano'),
  language('ar', 'Arabic', 'Árabe'),
  language('he', 'Hebrew', 'Hebreo'),
  language('yi', 'Yiddish', 'Yidis'),
  language('fa', 'Persian', 'Persa', 'farsi'),
  language('ps', 'Pashto', 'Pastún'),
  language('prs', 'Dari', 'Dari'),
  language('ht', 'Haitian Creole', 'Criollo haitiano', 'creole', 'kreyol'),
  language('fr', 'French', 'Francés'),
  language('pt', 'Portuguese', 'Portugués'),
  language('it', 'Italian', 'Italiano'),
  language('de', 'German', 'Alemán'),
  language('el', 'Greek', 'Griego'),
  language('so', 'Somali', 'Somalí'),
  language('am', 'Amharic', 'Amárico'),
  language('sw', 'Swahili', 'Suajili'),
  language('ne', 'Nepali', 'Nepalí'),
  language('my', 'Burmese', 'Birmano'),
  language('hmn', 'Hmong', 'Hmong'),
  language('km', 'Khmer', 'Jemer', 'cambodian'),
  language('lo', 'Lao', 'Lao', 'laotian'),
  language('hi', 'Hindi', 'Hindi'),
  language('ur', 'Urdu', 'Urdu'),
  language('bn', 'Bengali', 'Bengalí'),
  language('pa', 'Punjabi', 'Panyabí'),
  language('gu', 'Gujarati', 'Guyaratí'),
  language('pdc', 'Pennsylvania German', 'Alemán de Pensilvania', 'pennsylvania dutch'),
  language('nv', 'Navajo', 'Navajo'),
];

const BY_CODE: ReadonlyMap<string, LanguageTerm> = new Map(LANGUAGES.map((term) => [term.code, term]));

/** What the language is called in the reader's own; an unknown code stands for itself. */
export const languageLabel = (code: string, locale: 'en' | 'es'): string => BY_CODE.get(code)?.[locale] ?? code;

/** Finds the language in a folded free text, such as "spanish limited"; a regular expression of Postgres. */
export const languagePattern = ({ en, es, alsoCalled }: LanguageTerm): string =>
  `\\m(${[en, es, ...alsoCalled].map(fold).join('|')})\\M`;
