import { BooleanField, Empty, Loaded, PageHead, Panel, useAct, useFormat, useLoad, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { ChangedBar } from '../../app/live/ChangedBar.js';
import { useLive } from '../../app/live/use-live.js';
import type { ReadChangedSinceQuery, ReadFollowingQuery } from '../../gql/graphql.js';
import styles from './follows.module.css';
import { ChooseDigest, ReadChangedSince, ReadFollowing, SeeChanges, Unfollow } from './follows.operations.js';
import { followTexts } from './follows.texts.js';

type ChangedServiceValue = ReadChangedSinceQuery['changedSince']['items'][number];
type FollowingValue = ReadFollowingQuery['following'];

/** What a list of followed things asks to be told of. */
export const wantedBy = ({ items }: FollowingValue) => ({
  serviceIds: items.flatMap(({ serviceId }) => serviceId ?? []),
  categoryCodes: items.flatMap(({ categoryCode }) => categoryCode ?? []),
});

/** What changed of the things that the reader follows, and the list of these. */
export default function ChangedPage() {
  const t = useT(followTexts);
  const following = useLoad(ReadFollowing, {});
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Loaded
        load={following}
        isEmpty={(data) => data.following.items.length === 0}
        empty={
          <Empty title={t('noFollows')}>
            <p>{t('noFollowsNext')}</p>
            <Button component={Link} to="/search" variant="default">
              {t('toSearch')}
            </Button>
          </Empty>
        }
      >
        {(data) => (
          <div className={styles.page}>
            <Changes following={data.following} />
            <Followed following={data.following} onChange={following.reload} />
          </div>
        )}
      </Loaded>
    </>
  );
}

function Changes({ following }: { readonly following: FollowingValue }) {
  const t = useT(followTexts);
  const load = useLoad(ReadChangedSince, {});
  const live = useLive(wantedBy(following));
  const see = useAct(SeeChanges, 'seeChanges');
  const looked = async () => {
    const upTo = load.data?.changedSince.upTo;
    const outcome = upTo ? await see.run(() => ({ upTo })) : null;
    if (outcome?.kind === 'done') load.reload();
  };
  return (
    <div className={styles.changes}>
      <ChangedBar live={live} onShow={load.reload} />
      <Loaded
        load={load}
        isEmpty={({ changedSince }) => changedSince.items.length === 0}
        empty={<Empty title={t('none')} />}
      >
        {({ changedSince }) => (
          <>
            <ul className={styles.list}>
              {changedSince.items.map((service) => (
                <li key={service.serviceId}>
                  <ChangedService service={service} following={following} />
                </li>
              ))}
            </ul>
            <div>
              <Button loading={see.busy} onClick={() => void looked()}>
                {t('seen')}
              </Button>
            </div>
          </>
        )}
      </Loaded>
    </div>
  );
}

interface ChangedServiceProps {
  readonly service: ChangedServiceValue;
  readonly following: FollowingValue;
}

function ChangedService({ service, following }: ChangedServiceProps) {
  const t = useT(followTexts);
  const format = useFormat();
  const { serviceId, serviceName, organizationName, changes, count } = service;
  const listingId = following.items.find((item) => item.serviceId === serviceId)?.listingId ?? serviceId;
  return (
    <article className={styles.card} aria-label={serviceName}>
      <h2 className={styles.name}>
        <Link to={`/listings/${listingId}`}>{serviceName}</Link>
      </h2>
      <p className={styles.quiet}>{organizationName}</p>
      <ul className={styles.lines}>
        {changes.map(({ id, at, origin, byName, fields }) => (
          <li key={id}>
            <p className={styles.quiet}>
              {origin} · {t('by', { who: byName ?? '', when: format.ago(at) })}
            </p>
            {fields.map(({ label, before, after }) => (
              <p key={label} className={styles.field}>
                <strong>{label}:</strong>{' '}
                {before !== null && (
                  <>
                    <del>{before}</del> <span aria-hidden>→</span>{' '}
                  </>
                )}
                <ins>{after ?? t('nothing')}</ins>
              </p>
            ))}
          </li>
        ))}
      </ul>
      {count > changes.length && <p className={styles.quiet}>{t('moreChanges', { count: count - changes.length })}</p>}
    </article>
  );
}

interface FollowedProps {
  readonly following: FollowingValue;
  readonly onChange: () => void;
}

function Followed({ following, onChange }: FollowedProps) {
  const t = useT(followTexts);
  const stop = useAct(Unfollow, 'unfollow');
  const choose = useAct(ChooseDigest, 'chooseDigest');
  const leave = async (id: string) => {
    if ((await stop.run(() => ({ id }))).kind === 'done') onChange();
  };
  const mail = async (daily: boolean) => {
    if ((await choose.run(() => ({ choice: daily ? 'DAILY' : 'NONE' }))).kind === 'done') onChange();
  };
  return (
    <Panel title={t('following')}>
      <BooleanField
        name="digest"
        label={t('digest')}
        value={following.digest === 'DAILY'}
        onChange={(daily) => void mail(daily)}
      />
      <ul className={styles.followed}>
        {following.items.map(({ id, name, organizationName, listingId }) => (
          <li key={id}>
            <div>
              {listingId ? <Link to={`/listings/${listingId}`}>{name}</Link> : <span>{name}</span>}
              <p className={styles.quiet}>{organizationName ?? t('category')}</p>
            </div>
            <Button variant="subtle" size="sm" aria-label={t('unfollowNamed', { name })} onClick={() => void leave(id)}>
              {t('unfollow')}
            </Button>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
