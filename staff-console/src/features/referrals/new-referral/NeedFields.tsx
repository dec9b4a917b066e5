import { Button } from '@mantine/core';
import { IconArrowDownRight } from '@tabler/icons-react';
import { useRef } from 'react';
import { ChoiceField, LongTextField, Panel, useT } from '@loopkeeper/ui-kit';
import { referralsTexts } from '../texts/index.js';
import { moveWords, withSection, type WordedSection } from './referral-form.js';
import type { FormPartProps } from './form-part.js';
import type { ListingValue } from './ServiceSummary.js';
import styles from './new-referral.module.css';

const ELSEWHERE = ['GENERAL_HEALTH', 'BEHAVIORAL_HEALTH', 'SUBSTANCE_USE'] as const satisfies readonly WordedSection[];

interface NeedFieldsProps extends FormPartProps {
  readonly categories: ListingValue['categories'];
}

/** The need: the kind of help, then the person's own words. */
export function NeedFields({ form, change, errors, categories }: NeedFieldsProps) {
  const t = useT(referralsTexts);
  const setNeed = (text: string) => change(withSection(form, 'NEED', { text }));
  const category = categories.find(({ code }) => code === form.categoryCode);
  return (
    <Panel title={t('need')}>
      <ChoiceField
        name="categoryCode"
        label={t('category')}
        placeholder={t('noCategory')}
        value={form.categoryCode ?? ''}
        options={categories.map(({ code, label }) => ({ value: code, label }))}
        onChange={(code) => change({ ...form, categoryCode: code === '' ? null : code })}
      />
      {form.sections.NEED.text === '' && category && (
        <Button
          className={styles.start}
          variant="default"
          onClick={() => setNeed(t('template', { category: category.label }))}
        >
          {t('useTemplate')}
        </Button>
      )}
      <NeedWords form={form} change={change} errors={errors} />
    </Panel>
  );
}

function NeedWords({ form, change, errors }: FormPartProps) {
  const t = useT(referralsTexts);
  const words = useRef<HTMLDivElement>(null);
  const move = (to: WordedSection) => {
    const field = words.current?.querySelector('textarea');
    change(moveWords(form, to, field?.selectionStart ?? 0, field?.selectionEnd ?? 0));
    document.querySelector<HTMLElement>(`[name="section-${to}"]`)?.focus();
  };
  return (
    <>
      <div ref={words}>
        <LongTextField
          name="NEED"
          label={t('needWords')}
          help={t('needWordsHint')}
          required={!form.enquiry}
          rows={4}
          maxLength={2000}
          value={form.sections.NEED.text}
          error={errors['NEED']}
          onChange={(text) => change(withSection(form, 'NEED', { text }))}
        />
      </div>
      <div className={styles.move} role="group" aria-label={t('moveQuestion')}>
        <p>
          <b>{t('moveQuestion')}</b> {t('moveAbout')}
        </p>
        {ELSEWHERE.map((kind) => (
          <Button
            key={kind}
            size="sm"
            variant="default"
            leftSection={<IconArrowDownRight size={20} aria-hidden />}
            aria-label={t('moveTo', { section: t(`section.${kind}`) })}
            onClick={() => move(kind)}
          >
            {t(`section.${kind}`)}
          </Button>
        ))}
      </div>
    </>
  );
}
