import { Empty, Loaded, More, PageHead, Said, useAct, useLoad, usePages, useT } from '@loopkeeper/ui-kit';
import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { SuggestionState } from '../../gql/graphql.js';
import { useHasRole } from '../../app/session/session.js';
import { SuggestionCard } from './SuggestionCard.js';
import styles from './suggestions.module.css';
import { ReadMySuggestions, ReadSuggestions, SeeMySuggestions } from './suggestions.operations.js';
import { suggestionTexts } from './suggestions.texts.js';
import { VIEWS, type View } from './suggestion-value.js';

const OPEN: SuggestionState[] = ['OPEN'];
const DECIDED: SuggestionState[] = ['ACCEPTED', 'EDITED', 'REJECTED', 'SUPERSEDED'];

const isView = (text: string | null): text is View => VIEWS.some((view) => view === text);

/** What people say of listings: for those who decide, and for everybody what became of their own. */
export default function SuggestionsPage() {
  const t = useT(suggestionTexts);
  const keeps = useHasRole('RESOURCE_SPECIALIST', 'DIRECTOR', 'ADMIN');
  const [params, setParams] = useSearchParams();
  const asked = params.get('view');
  const view: View = keeps ? (isView(asked) ? asked : 'waiting') : 'mine';
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {keeps && (
        <SegmentedControl
          aria-label={t('which')}
          className={styles.views}
          value={view}
          onChange={(next) => setParams({ view: next }, { replace: true })}
          data={VIEWS.map((each) => ({ value: each, label: t(each) }))}
        />
      )}
      {view === 'mine' ? <Mine /> : <Waiting key={view} decided={view === 'decided'} />}
    </>
  );
}

function Waiting({ decided }: { readonly decided: boolean }) {
  const t = useT(suggestionTexts);
  const [said, setSaid] = useState<string | null>(null);
  const pages = usePages(
    ReadSuggestions,
    (after) => ({ states: decided ? DECIDED : OPEN, after }),
    (data) => data.suggestions,
  );
  const done = (words: string) => {
    setSaid(words);
    pages.load.reload();
  };
  return (
    <>
      <div className={said ? styles.said : undefined}>
        <Said keepsFocus>{said}</Said>
      </div>
      <Loaded
        load={pages.load}
        isEmpty={({ suggestions }) => suggestions.items.length === 0}
        empty={<Empty title={t(decided ? 'noneDecided' : 'none')} />}
      >
        {() => (
          <>
            <ul className={styles.list}>
              {pages.items.map((suggestion) => (
                <li key={suggestion.id}>
                  <SuggestionCard suggestion={suggestion} mayDecide={!decided} onDecided={done} />
                </li>
              ))}
            </ul>
            <More pages={pages} />
          </>
        )}
      </Loaded>
    </>
  );
}

function Mine() {
  const t = useT(suggestionTexts);
  const load = useLoad(ReadMySuggestions, {});
  const see = useAct(SeeMySuggestions, 'seeMySuggestions');
  const { reload } = load;
  const news = load.data?.mySuggestions.news ?? 0;
  const seen = async () => {
    const outcome = await see.run(() => ({}));
    if (outcome.kind === 'done') reload();
  };
  return (
    <Loaded
      load={load}
      isEmpty={({ mySuggestions }) => mySuggestions.items.length === 0}
      empty={<Empty title={t('noneMine')} />}
    >
      {({ mySuggestions: { items } }) => (
        <>
          {news > 0 && (
            <Button variant="default" loading={see.busy} className={styles.views} onClick={() => void seen()}>
              {t('seen')}
            </Button>
          )}
          <ul className={styles.list}>
            {items.map((suggestion) => (
              <li key={suggestion.id}>
                <SuggestionCard suggestion={suggestion} mayDecide={false} onDecided={() => undefined} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Loaded>
  );
}
