import {
  CapacityAge,
  CapacityBadge,
  Empty,
  Loaded,
  More,
  PageHead,
  TextField,
  usePages,
  useT,
} from '@loopkeeper/ui-kit';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { SearchDirectoryQuery } from '../../gql/graphql.js';
import { PageLink } from '../../shared/PageLink.js';
import { SearchDirectory } from './directory.operations.js';
import { directoryTexts } from './directory.texts.js';
import { ListingView } from './ListingView.js';

interface DirectoryPageProps {
  /** The listing that is open; the search behind it stays as it was. */
  readonly id: string | null;
}

/** The whole directory: a search, and each listing it finds. */
export default function DirectoryPage({ id }: DirectoryPageProps) {
  const t = useT(directoryTexts);
  const [text, setText] = useState('');
  if (id !== null) return <ListingView key={id} id={id} />;
  return (
    <div className="reading">
      <PageHead title={t('title')} lead={t('lead')} />
      <div role="search" className="search-box">
        <TextField name="text" type="search" label={t('what')} maxLength={200} value={text} onChange={setText} />
      </div>
      <Results typed={text.trim()} />
    </div>
  );
}

const PATIENCE_MS = 150;

function Results({ typed }: { readonly typed: string }) {
  const t = useT(directoryTexts);
  const [text] = useDebouncedValue(typed, PATIENCE_MS);
  const asks = text.length > 1;
  const pages = usePages(
    SearchDirectory,
    (after) => ({ input: { text, after, first: 20 } }),
    ({ searchListings }) => searchListings,
    { pause: !asks },
  );
  if (!asks) return <p className="quiet">{t('begin')}</p>;
  return (
    <Loaded
      load={pages.load}
      isEmpty={({ searchListings }) => searchListings.total === 0}
      empty={
        <Empty title={t('none')}>
          <p>{t('noneNext')}</p>
        </Empty>
      }
    >
      {({ searchListings: { total, correctedText } }) => (
        <>
          <p role="status" className="quiet">
            {t('found', { count: total })} {correctedText && t('corrected', { words: correctedText })}
          </p>
          <ul className="cards">
            {pages.items.map((hit) => (
              <Hit key={hit.id} hit={hit} />
            ))}
          </ul>
          <More pages={pages} />
        </>
      )}
    </Loaded>
  );
}

function Hit({ hit }: { readonly hit: SearchDirectoryQuery['searchListings']['items'][number] }) {
  const t = useT(directoryTexts);
  const { id, serviceName, organizationName, city, summary, capacity, isPrivatePlace } = hit;
  return (
    <li className="card">
      <div className="card-words">
        <h2 className="hit-name">
          <PageLink to={{ page: 'directory', id }}>{serviceName}</PageLink>
        </h2>
        <p>{[organizationName, city].filter(Boolean).join(' · ')}</p>
        {isPrivatePlace && <p className="quiet">{t('private')}</p>}
        <p className="lead">
          <CapacityBadge capacity={capacity} />
          {capacity && <CapacityAge capacity={capacity} />}
        </p>
        {summary && <p className="quiet clamped">{summary}</p>}
      </div>
    </li>
  );
}
