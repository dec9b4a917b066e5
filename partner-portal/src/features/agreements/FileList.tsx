import { useFormat, useT } from '@loopkeeper/ui-kit';
import type { PortalFileFragment } from '../../gql/graphql.js';
import { agreementsTexts } from './agreements.texts.js';

const MEGABYTE = 1024 * 1024;

/** Files to take along, each with its size. */
export function FileList({ files }: { readonly files: readonly PortalFileFragment[] }) {
  const t = useT(agreementsTexts);
  const format = useFormat();
  const size = (bytes: number): string =>
    bytes < MEGABYTE
      ? t('kb', { size: format.number(Math.ceil(bytes / 1024)) })
      : t('mb', { size: format.number(Math.round((bytes / MEGABYTE) * 10) / 10) });
  if (files.length === 0) return <p className="quiet">{t('noFiles')}</p>;
  return (
    <ul className="plain-list">
      {files.map(({ id, name, roleLabel, bytes, url }) => (
        <li key={id} className="card-words">
          {url ? (
            <a href={url} className="file-link" download>
              {t('download', { name })}
            </a>
          ) : (
            <span>{name}</span>
          )}
          <span className="quiet">
            {roleLabel}, {size(bytes)}
          </span>
        </li>
      ))}
    </ul>
  );
}
