import { Panel, useFormat, useT } from '@loopkeeper/ui-kit';
import type { AgreementPartsFragment } from '../../../gql/graphql.js';
import styles from '../agreements.module.css';
import { agreementTexts } from '../agreement.texts.js';

/** What happened to an agreement, newest first. */
export function TimelinePanel({ timeline }: { readonly timeline: AgreementPartsFragment['timeline'] }) {
  const t = useT(agreementTexts);
  const format = useFormat();
  return (
    <Panel title={t('timeline')}>
      <ol className={styles.list}>
        {timeline.map(({ id, at, text, by }) => (
          <li key={id}>
            <p>{text}</p>
            <p className={styles.quiet}>
              {format.dateTime(at)} · {by}
            </p>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
