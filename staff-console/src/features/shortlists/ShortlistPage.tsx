import { Empty, Loaded, PageHead, useLoad, useT } from '@loopkeeper/ui-kit';
import { Link, useParams } from 'react-router';
import { ShortlistEditor } from './ShortlistEditor.js';
import { ReadShortlist } from './shortlists.operations.js';
import { shortlistsTexts } from './shortlists.texts.js';
import styles from './shortlists.module.css';

/** One shortlist: what is on it, in which order, for whom; and the sheet. */
export default function ShortlistPage() {
  const t = useT(shortlistsTexts);
  const { id = '' } = useParams();
  const load = useLoad(ReadShortlist, { id });
  return (
    <>
      <p className={styles.back}>
        <Link to="/shortlists">{t('back')}</Link>
      </p>
      <Loaded
        load={load}
        isEmpty={({ shortlist }) => shortlist === null}
        empty={
          <>
            <PageHead title={t('title')} />
            <Empty title={t('notFound')} />
          </>
        }
      >
        {({ shortlist }) =>
          shortlist && <ShortlistEditor key={shortlist.id} shortlist={shortlist} onChanged={load.reload} />
        }
      </Loaded>
    </>
  );
}
