/** Words by which people ask, not what they ask for. Folded. */
const TALK = new Set(
  `need needs needed want wants looking look find finding please near nearby somewhere someone some get getting im ive id dont cant
   going know tell anyone anything thanks today now necesito necesita busco buscar quiero quisiera favor cerca donde hay puedo alguien algo`.split(
    /\s+/,
  ),
);

/** Words that stand in half of all names, and say little beside others. Folded. */
const SOFT = new Set(
  `help helps helping service services program programs free cheap resource resources assistance support aid
   ayuda ayudar servicio servicios programa programas gratis gratuito gratuita barato barata apoyo recursos`.split(
    /\s+/,
  ),
);

export const isTalk = (word: string): boolean => TALK.has(word);

export const isSoft = (word: string): boolean => SOFT.has(word);
