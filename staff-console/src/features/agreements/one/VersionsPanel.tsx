import { DateField, Loaded, Panel, useFormat, useLoad, useT } from '@loopkeeper/ui-kit';
import { useState } from 'react';
import type { AgreementPartsFragment } from '../../../gql/graphql.js';
import { useToday } from '../../../app/session/session.js';
import styles from '../agreements.module.css';
import { ReadAgreementOn } from '../agreement.operations.js';
import { agreementTexts } from '../agreement.texts.js';

/** Every version with its days, and what was in force on any day. */
export function VersionsPanel({ agreement: { id, versions } }: { readonly agreement: AgreementPartsFragment }) {
  const t = useT(agreementTexts);
  const format = useFormat();
  const [day, setDay] = useState(useToday());
  return (
    <Panel title={t('versions')}>
      <ul className={styles.list}>
        {versions.map((version) => (
          <li key={version.id}>
            <strong>{t('version', { number: version.number })}</strong> · {t(`kind_${version.kind}`)}
            <p className={styles.quiet}>
              {version.stateLabel}
              {version.startsOn &&
                ` · ${format.date(version.startsOn)} – ${version.endsOn ? format.date(version.endsOn) : t('openEnd')}`}
            </p>
          </li>
        ))}
      </ul>
      <DateField name="asOf" label={t('asOf')} value={day} onChange={setDay} />
      {day !== '' && <AsOf id={id} day={day} />}
    </Panel>
  );
}

function AsOf({ id, day }: { readonly id: string; readonly day: string }) {
  const t = useT(agreementTexts);
  const format = useFormat();
  const load = useLoad(ReadAgreementOn, { id, day });
  return (
    <Loaded load={load}>
      {({ agreementOn }) => (
        <p role="status">
          {agreementOn
            ? t('asOfVersion', {
                day: format.date(day),
                number: agreementOn.number,
                from: agreementOn.startsOn ? format.date(agreementOn.startsOn) : '',
                to: agreementOn.endsOn ? format.date(agreementOn.endsOn) : t('openEnd'),
              })
            : t('asOfNone', { day: format.date(day) })}
        </p>
      )}
    </Loaded>
  );
}
