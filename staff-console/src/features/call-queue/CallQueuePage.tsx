import { BooleanField, Empty, Loaded, PageHead, Said, useLoad, useT } from '@loopkeeper/ui-kit';
import { useState } from 'react';
import { CallSheet } from './CallSheet.js';
import styles from './call-queue.module.css';
import { ReadCallQueue } from './call-queue.operations.js';
import type { CallValue } from './call-values.js';
import { callTexts } from './call-queue.texts.js';

const keyOf = ({ roundId, listingId }: CallValue): string => `${roundId} ${listingId}`;

/** Calls, one listing at a time: the next one stands open, the others wait below it. */
export default function CallQueuePage() {
  const t = useT(callTexts);
  const [laterToo, setLaterToo] = useState(false);
  const [left, setLeft] = useState<readonly string[]>([]);
  const [said, setSaid] = useState<string | null>(null);
  const load = useLoad(ReadCallQueue, { laterToo });
  const done = (words: string) => {
    setSaid(words);
    load.reload();
  };
  return (
    <>
      <PageHead
        title={t('title')}
        lead={
          load.data
            ? `${t('count', { now: load.data.callQueue.now, all: load.data.callQueue.all })} ${t('lead')}`
            : t('lead')
        }
      />
      <div className={styles.bar}>
        <BooleanField name="later" label={t('later')} value={laterToo} onChange={setLaterToo} />
      </div>
      <div className={said ? styles.said : undefined}>
        <Said keepsFocus>{said}</Said>
      </div>
      <Loaded
        load={load}
        isEmpty={({ callQueue }) => callQueue.items.length === 0}
        empty={<NoCalls planned={(load.data?.callQueue.all ?? 0) - (load.data?.callQueue.now ?? 0)} />}
      >
        {({ callQueue }) => {
          const waiting = [...callQueue.items].sort((a, b) => left.indexOf(keyOf(a)) - left.indexOf(keyOf(b)));
          const [first, ...rest] = waiting;
          return (
            first && (
              <div className={styles.queue}>
                <CallSheet
                  key={keyOf(first)}
                  call={first}
                  onDone={done}
                  onLeave={
                    rest.length > 0
                      ? () => setLeft((before) => [...before.filter((key) => key !== keyOf(first)), keyOf(first)])
                      : null
                  }
                />
                <Waiting calls={rest} />
              </div>
            )
          );
        }}
      </Loaded>
    </>
  );
}

function NoCalls({ planned }: { readonly planned: number }) {
  const t = useT(callTexts);
  return <Empty title={t('none')}>{planned > 0 && <p>{t('noneLater', { count: planned })}</p>}</Empty>;
}

function Waiting({ calls }: { readonly calls: readonly CallValue[] }) {
  if (calls.length === 0) return null;
  return (
    <ol className={styles.waiting}>
      {calls.map((call) => (
        <li key={keyOf(call)}>
          {call.serviceName} <span className={styles.quiet}>{call.organizationName}</span>
        </li>
      ))}
    </ol>
  );
}
