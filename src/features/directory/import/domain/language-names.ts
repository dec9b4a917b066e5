/** Every ISO 639-1 code, and those of three letters that US directories use often. */
const CODES =
  'aa ab af ak am ar as ay az ba be bg bi bm bn bo br bs ca ce ch co cs cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy id ig ik is it iu ja jv ka kg ki kk kl km kn ko kr ks ku kv kw ky la lb lg ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nv ny oc om or os pa pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi wa wo xh yi yo za zh zu ase cmn yue nan hmn fil kea kar prs ilo ceb mam quc chr chk mah tet'.split(
    ' ',
  );

/** Names in use that ISO lists otherwise. */
const ALSO = [
  'american sign language',
  'sign language',
  'asl',
  'creole',
  'haitian creole',
  'mandarin',
  'cantonese',
  'hmong',
  'tagalog',
  'farsi',
  'castilian',
  'cape verdean creole',
];

function namesIn(locale: string): readonly string[] {
  const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
  return CODES.flatMap((code) => names.of(code)?.toLowerCase() ?? []);
}

const KNOWN: ReadonlySet<string> = new Set([...CODES, ...namesIn('en'), ...namesIn('es'), ...ALSO]);

/** Whether the text names one language, in English or Spanish or by its code, and says nothing beside. */
export const isLanguageName = (text: string): boolean => KNOWN.has(text.toLowerCase().replace(/[-_][a-z]{2,4}$/i, ''));
