/** What about a listing changed. */
export const LIVE_KINDS = ['listing', 'capacity', 'verification', 'news', 'suggestion'] as const;

export type LiveKind = (typeof LIVE_KINDS)[number];

/** One service of which something changed, with those of its listings that it concerns. */
export interface Touched {
  readonly serviceId: string;
  readonly listingIds: readonly string[];
  /** The service's categories and all above them. */
  readonly categoryCodes: readonly string[];
}

/** One notice: ids and codes only, so whoever may not read a listing learns nothing from it. */
export interface LiveChange {
  readonly kind: LiveKind;
  /** Too much to name, or a notice may have been missed: whoever looks should ask again. */
  readonly everything: boolean;
  readonly touched: readonly Touched[];
}

const KINDS: ReadonlySet<string> = new Set(LIVE_KINDS);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

const toTouched = (value: unknown): readonly Touched[] =>
  isRecord(value)
    ? [
        {
          serviceId: String(value['serviceId']),
          listingIds: texts(value['listingIds']),
          categoryCodes: texts(value['categoryCodes']),
        },
      ]
    : [];

const isKind = (value: unknown): value is LiveKind => typeof value === 'string' && KINDS.has(value);

const parsed = (payload: string): unknown => {
  try {
    return JSON.parse(payload);
  } catch {
    return null;
  }
};

/** A notice as the database sent it. What cannot be read counts as everything: better one look too many than a change unseen. */
export function readNotice(payload: string): LiveChange {
  const notice = parsed(payload);
  if (!isRecord(notice) || !isKind(notice['kind'])) return { kind: 'listing', everything: true, touched: [] };
  const touched = Array.isArray(notice['touched']) ? notice['touched'].flatMap(toTouched) : [];
  return { kind: notice['kind'], everything: notice['everything'] === true, touched };
}
