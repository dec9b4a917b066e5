/** Why something said of a listing is not taken, in English; the other languages are typed after it. */
export const en = {
  faults: {
    noPhone: 'This is no telephone number.',
    extension: 'An extension is one to eight digits.',
    extensionAlone: 'An extension needs a number.',
    hours: 'Each row of hours needs a day, and opens before it closes. Around the clock is 00:00 to 00:00.',
    language: 'One of these languages is not known here.',
    endsBeforeStart: 'It must not end before it starts.',
    overAlready: 'It would be over already.',
    tooLong: 'News holds for a year at most; what holds longer belongs in the listing.',
    waitOnly: 'Days of waiting are said of a waitlist alone.',
    closedOnly: 'A day until which it is closed is said of closed alone.',
    pastDay: 'This day has passed.',
    noGroups: 'Say which parts you found to be true.',
    notYourWay: 'It cannot be verified in this way by you.',
    emptyContact: 'A contact needs a name, a title or a department.',
    noPurpose: 'Say what one calls it for.',
    noEmail: 'This is no e-mail address.',
  },
  notYours: 'Only the agency of this service, or the staff who keep the list, say this.',
  notKeeper: 'Only those who keep the list, or the manager of its agency, change this.',
  tooLate: 'This can no longer be taken back. Say what holds now instead.',
  mayNotKnow: 'Only those who may know where a confidential place is do this.',
  changed: {
    room: 'Room for people',
    roomAt: (place: string) => `Room for people, ${place}`,
    news: 'News',
    states: { open: 'Open', limited: 'Limited room', waitlist: 'Waitlist', closed: 'Closed' },
    days: (count: number) => (count === 1 ? 'about 1 day' : `about ${count} days`),
    until: (day: string) => `until ${day}`,
  },
  changedBy: (who: string) => `${who} changed how to refer.`,
} as const;

/** Every text as a sentence of any language. */
type Sentences<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: Sentences<T[Key]> };

export type LivenessTexts = Sentences<typeof en>;
