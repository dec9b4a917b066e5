import { useFormat, useLoad, useT } from '@loopkeeper/ui-kit';
import { useDebouncedValue } from '@mantine/hooks';
import type { TryNeedWordQuery } from '../../gql/graphql.js';
import styles from './needs.module.css';
import { TryNeedWord } from './needs.operations.js';
import { needsTexts } from './needs.texts.js';

interface TryPhraseProps {
  readonly phrase: string;
  readonly categories: readonly string[];
}

const BETWEEN_KEYS_MS = 250;
const SHOWN = 3;

/** What a search for the phrase finds today, beside what the chosen categories hold, before anything is saved. */
export function TryPhrase({ phrase, categories }: TryPhraseProps) {
  const t = useT(needsTexts);
  const [text] = useDebouncedValue(phrase.trim(), BETWEEN_KEYS_MS);
  const pause = text === '' || categories.length === 0;
  const load = useLoad(
    TryNeedWord,
    { today: { text, first: SHOWN }, chosen: { categories: [...categories], first: SHOWN } },
    { pause },
  );
  return (
    <section className={styles.try} aria-label={t('try')} aria-busy={load.busy}>
      <h3>{t('try')}</h3>
      <p className={styles.quiet}>{t(pause ? 'tryEmpty' : 'tryHelp')}</p>
      {!pause && load.data && (
        <dl>
          <Finds title={t('today')} found={load.data.today} />
          <Finds title={t('chosen')} found={load.data.chosen} />
        </dl>
      )}
    </section>
  );
}

interface FindsProps {
  readonly title: string;
  readonly found: TryNeedWordQuery['today'];
}

function Finds({ title, found }: FindsProps) {
  const t = useT(needsTexts);
  const format = useFormat();
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <strong>{t('services', { count: found.total, shown: format.number(found.total) })}</strong>
        <ul>
          {found.items.map(({ id, serviceName, organizationName }) => (
            <li key={id}>
              {serviceName}, {organizationName}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
