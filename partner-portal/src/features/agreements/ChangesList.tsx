import { useT } from '@loopkeeper/ui-kit';
import { agreementsTexts } from './agreements.texts.js';

interface ChangesListProps {
  readonly changes: readonly { readonly what: string; readonly before: string; readonly after: string }[];
}

/** What is different, part by part. */
export function ChangesList({ changes }: ChangesListProps) {
  const t = useT(agreementsTexts);
  return (
    <ul className="plain-list">
      {changes.map(({ what, before, after }) => (
        <li key={what} className="card-words">
          <b>{what}</b>
          <span className="was">{t('before', { text: before })}</span>
          <span>{t('after', { text: after })}</span>
        </li>
      ))}
    </ul>
  );
}
