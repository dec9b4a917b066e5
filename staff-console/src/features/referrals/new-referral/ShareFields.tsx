import { Switch } from '@mantine/core';
import { LongTextField, Panel, useT } from '@loopkeeper/ui-kit';
import { referralsTexts } from '../texts/index.js';
import { withSection, WORDED_SECTIONS, type WordedSection } from './referral-form.js';
import type { FormPartProps } from './form-part.js';
import styles from './new-referral.module.css';

/** What to share, part by part; only the need is on from the start. */
export function ShareFields(props: FormPartProps) {
  const t = useT(referralsTexts);
  return (
    <Panel title={t('share')}>
      <p className={styles.quiet}>{t('shareAbout')}</p>
      {WORDED_SECTIONS.map((kind) => (
        <ShareField key={kind} kind={kind} {...props} />
      ))}
    </Panel>
  );
}

function ShareField({ kind, form, change, errors }: FormPartProps & { readonly kind: WordedSection }) {
  const t = useT(referralsTexts);
  const { on, text } = form.sections[kind];
  const label = t(`section.${kind}`);
  return (
    <div className={styles.share}>
      <Switch
        name={`section-${kind}`}
        size="md"
        label={label}
        checked={on}
        onChange={(event) => change(withSection(form, kind, { on: event.currentTarget.checked }))}
      />
      {on && kind !== 'NEED' && (
        <LongTextField
          name={kind}
          label={t('sectionText', { section: label })}
          required
          rows={2}
          maxLength={2000}
          value={text}
          error={errors[kind]}
          onChange={(words) => change(withSection(form, kind, { text: words }))}
        />
      )}
    </div>
  );
}
