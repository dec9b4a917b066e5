import { Button } from '@mantine/core';
import { ChoiceField, ManyField, useT } from '@loopkeeper/ui-kit';
import { GROUPS, STANDINGS, TIERS, VERDICTS, type PolicyRule } from './policy-rules.js';
import styles from './referral-policy.module.css';
import { referralPolicyTexts } from './referral-policy.texts.js';

interface RuleFieldsProps {
  readonly rule: PolicyRule;
  /** Its place, from 1. */
  readonly place: number;
  readonly last: boolean;
  readonly fault: string | null;
  readonly onChange: (rule: PolicyRule) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** For which cases a rule speaks, and what it says of them. */
export function RuleFields({ rule, place, last, fault, onChange, onMove, onRemove }: RuleFieldsProps) {
  const t = useT(referralPolicyTexts);
  const name = (part: string) => `rules.${place}.${part}`;
  return (
    <fieldset className={styles.rule}>
      <legend>{t('rule', { place })}</legend>
      {fault && (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      )}
      <div className={styles.cases}>
        <ManyField
          name={name('standings')}
          label={t('standings')}
          help={t('none')}
          value={rule.standings}
          options={STANDINGS.map((value) => ({ value, label: t(`standing.${value}`) }))}
          onChange={(chosen) => onChange({ ...rule, standings: STANDINGS.filter((code) => chosen.includes(code)) })}
        />
        <ManyField
          name={name('groups')}
          label={t('groups')}
          help={t('none')}
          value={rule.groups}
          options={GROUPS.map((value) => ({ value, label: t(`group.${value}`) }))}
          onChange={(chosen) => onChange({ ...rule, groups: GROUPS.filter((code) => chosen.includes(code)) })}
        />
        <ManyField
          name={name('tiers')}
          label={t('tiers')}
          help={t('none')}
          value={rule.tiers}
          options={TIERS.map((value) => ({ value, label: t(`tier.${value}`) }))}
          onChange={(chosen) => onChange({ ...rule, tiers: TIERS.filter((code) => chosen.includes(code)) })}
        />
        <OutcomeFields rule={rule} name={name} onChange={onChange} />
      </div>
      <div className={styles.buttons}>
        <Button variant="default" disabled={place === 1} aria-label={t('up', { place })} onClick={() => onMove(-1)}>
          ↑
        </Button>
        <Button variant="default" disabled={last} aria-label={t('down', { place })} onClick={() => onMove(1)}>
          ↓
        </Button>
        <Button variant="default" onClick={onRemove}>
          {t('remove', { place })}
        </Button>
      </div>
    </fieldset>
  );
}

interface OutcomeFieldsProps extends Pick<RuleFieldsProps, 'rule' | 'onChange'> {
  readonly name: (part: string) => string;
}

function OutcomeFields({ rule, name, onChange }: OutcomeFieldsProps) {
  const t = useT(referralPolicyTexts);
  const service = rule.dcoService === null ? '' : String(rule.dcoService);
  return (
    <div className={styles.outcome}>
      <ChoiceField
        name={name('dcoService')}
        label={t('service')}
        placeholder={t('anyService')}
        value={service}
        options={[
          { value: 'true', label: t('isDco') },
          { value: 'false', label: t('isNotDco') },
        ]}
        onChange={(chosen) => onChange({ ...rule, dcoService: chosen === '' ? null : chosen === 'true' })}
      />
      <ChoiceField
        name={name('verdict')}
        label={t('verdict')}
        placeholder={null}
        value={rule.verdict}
        options={VERDICTS.map((value) => ({ value, label: t(`verdict.${value}`) }))}
        onChange={(chosen) => onChange({ ...rule, verdict: VERDICTS.find((code) => code === chosen) ?? rule.verdict })}
      />
    </div>
  );
}
