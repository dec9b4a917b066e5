import { BooleanField, ChoiceField, TextField, useT } from '@loopkeeper/ui-kit';
import type { PersonFieldsProps } from './PersonFields.js';
import { CHANNELS } from './person-values.js';
import { peopleTexts } from './texts/index.js';
import styles from './people.module.css';

/** How it is safe to reach the person; asked of everybody. */
export function SafeContactFields({ fields: { field } }: PersonFieldsProps) {
  const t = useT(peopleTexts);
  const channel = field('channel');
  return (
    <fieldset className={styles.part}>
      <legend>{t('safe')}</legend>
      <p className={styles.about}>{t('safeAbout')}</p>
      <div className={styles.fields}>
        <ChoiceField
          {...channel}
          label={t('channel')}
          placeholder={null}
          options={CHANNELS.map((each) => ({ value: each, label: t(`channel.${each}`) }))}
          onChange={(chosen) => channel.onChange(CHANNELS.find((each) => each === chosen) ?? 'PHONE')}
        />
        <TextField {...field('times')} label={t('times')} placeholder={t('timesHint')} maxLength={200} />
      </div>
      <div className={styles.checks}>
        <BooleanField {...field('mayLeaveMessage')} label={t('mayLeaveMessage')} />
        <BooleanField {...field('mayText')} label={t('mayText')} />
        <BooleanField {...field('doNotContact')} label={t('doNotContact')} />
      </div>
      <TextField {...field('note')} label={t('safeNote')} help={t('safeNoteHint')} maxLength={500} />
    </fieldset>
  );
}
