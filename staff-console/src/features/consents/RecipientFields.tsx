import { useState } from 'react';
import { ChoiceField, Loaded, ManyField, useLoad, useT, type Fields } from '@loopkeeper/ui-kit';
import { ReleaseRecipients } from './consents.operations.js';
import { RECIPIENT_CLASSES, type ReleaseValues } from './release-values.js';
import { consentsTexts } from './texts/index.js';
import styles from './consents.module.css';

/** Who may receive: agencies by name, or a whole class. */
export function RecipientFields({ fields: { field } }: { readonly fields: Fields<ReleaseValues> }) {
  const t = useT(consentsTexts);
  const load = useLoad(ReleaseRecipients, {});
  const named = field('recipientAgencyIds');
  const byClass = field('recipientClass');
  const [known] = useState(named.value);
  return (
    <fieldset className={styles.part}>
      <legend>{t('recipients')}</legend>
      <Loaded load={load}>
        {({ agencies }) => (
          <div className={styles.many}>
            <ManyField
              {...named}
              label={t('byName')}
              help={t('byNameHint')}
              options={[...agencies]
                .sort((one, other) => Number(known.includes(other.id)) - Number(known.includes(one.id)))
                .map((agency) => ({ value: agency.id, label: agency.name }))}
            />
          </div>
        )}
      </Loaded>
      <ChoiceField
        {...byClass}
        label={t('byClass')}
        value={byClass.value ?? ''}
        placeholder={t('noClass')}
        options={RECIPIENT_CLASSES.map((each) => ({ value: each, label: t(`class.${each}`) }))}
        onChange={(chosen) => byClass.onChange(RECIPIENT_CLASSES.find((each) => each === chosen) ?? null)}
      />
    </fieldset>
  );
}
