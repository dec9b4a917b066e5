import { CapacityAge, CapacityBadge, Empty, Loaded, PageHead, useFormat, useT } from '@loopkeeper/ui-kit';
import type { DirectoryListingFragment } from '../../gql/graphql.js';
import { PageLink } from '../../shared/PageLink.js';
import { usePageLoad } from '../../shared/use-page-load.js';
import { ReadDirectoryListing } from './directory.operations.js';
import { directoryTexts } from './directory.texts.js';
import { FollowPart } from './FollowPart.js';
import { ListingFacts } from './ListingFacts.js';
import { SuggestPart } from './SuggestPart.js';

/** One listing of the directory: how full it is, what it says, and what a reader can do about it. */
export function ListingView({ id }: { readonly id: string }) {
  const t = useT(directoryTexts);
  const load = usePageLoad(ReadDirectoryListing, { id });
  const listing = load.data?.listing;
  return (
    <div className="reading">
      <p className="way-back">
        <PageLink to={{ page: 'directory', id: null }}>{t('back')}</PageLink>
      </p>
      <PageHead title={listing?.serviceName ?? t('title')} lead={listing?.organizationName} />
      <Loaded load={load} isEmpty={(data) => data.listing === null} empty={<Empty title={t('notFound')} />}>
        {(data) =>
          data.listing && (
            <div className="stack">
              <HowFull listing={data.listing} />
              {data.listing.may.keep ? (
                <PageLink to={{ page: 'editListing', id: data.listing.id }} className="link-button">
                  {t('own')}
                </PageLink>
              ) : (
                <div className="listing-deeds">
                  <FollowPart listing={data.listing} following={data.following} onChanged={load.reload} />
                  <SuggestPart listingId={data.listing.id} />
                </div>
              )}
              <ListingFacts listing={data.listing} />
            </div>
          )
        }
      </Loaded>
    </div>
  );
}

function HowFull({ listing: { capacity, description, news } }: { readonly listing: DirectoryListingFragment }) {
  const t = useT(directoryTexts);
  const format = useFormat();
  return (
    <div className="stack tight">
      <p className="lead">
        <CapacityBadge capacity={capacity} />
        {capacity && <CapacityAge capacity={capacity} />}
      </p>
      {description && <p className="said">{description}</p>}
      {news.map(({ id, text, startsOn, endsOn }) => (
        <div key={id} className="note waiting">
          <b>{t('news')}</b>
          <p>{text}</p>
          <p>{t('newsUntil', { from: format.date(startsOn), until: format.date(endsOn) })}</p>
        </div>
      ))}
    </div>
  );
}
