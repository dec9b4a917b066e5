import { Button } from '@mantine/core';
import { useState } from 'react';
import { Loaded, PageHead, Panel, Said, StatusBadge, useFormat, useLoad, useT, type Tone } from '@loopkeeper/ui-kit';
import { useHasRole } from '../../app/session/session.js';
import type { GateVerdict, ReadReferralPolicyRulesQuery } from '../../gql/graphql.js';
import type { PolicyRule } from './policy-rules.js';
import { PolicyEditor } from './PolicyEditor.js';
import { ReadReferralPolicy } from './referral-policy.operations.js';
import styles from './referral-policy.module.css';
import { referralPolicyTexts } from './referral-policy.texts.js';

const TONES = { ALLOW: 'good', WARN: 'waiting', REASON: 'waiting', BLOCK: 'late' } as const satisfies Record<
  GateVerdict,
  Tone
>;

type Policy = NonNullable<ReadReferralPolicyRulesQuery['referralPolicy']>;

/** What agreements mean for referrals, rule by rule; its keepers set the next version here. */
export default function ReferralPolicyPage() {
  const t = useT(referralPolicyTexts);
  const load = useLoad(ReadReferralPolicy, {});
  const [saved, setSaved] = useState<number | null>(null);
  const done = (number: number) => {
    setSaved(number);
    load.reload();
  };
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Said keepsFocus>{saved !== null && t('saved', { number: saved })}</Said>
      <Loaded load={load}>
        {({ referralPolicy }) =>
          referralPolicy && <HeldPolicy key={referralPolicy.number} policy={referralPolicy} onSaved={done} />
        }
      </Loaded>
    </>
  );
}

function HeldPolicy({ policy, onSaved }: { readonly policy: Policy; readonly onSaved: (number: number) => void }) {
  const t = useT(referralPolicyTexts);
  const format = useFormat();
  const maySet = useHasRole('DIRECTOR', 'ADMIN');
  const [changing, setChanging] = useState(false);
  const { number, rules, setAt, setBy } = policy;
  return (
    <Panel title={t('rules')}>
      <p className={styles.quiet}>
        {setAt ? t('version', { number, by: setBy ?? '', date: format.date(setAt) }) : t('unset')}
      </p>
      {changing ? (
        <PolicyEditor number={number} rules={rules} onSaved={onSaved} onCancel={() => setChanging(false)} />
      ) : (
        <>
          <Rules rules={rules} />
          {maySet && (
            <Button className={styles.add} size="md" onClick={() => setChanging(true)}>
              {t('change')}
            </Button>
          )}
        </>
      )}
    </Panel>
  );
}

function Rules({ rules }: { readonly rules: readonly PolicyRule[] }) {
  const t = useT(referralPolicyTexts);
  if (rules.length === 0) return <p>{t('empty')}</p>;
  return (
    <ol className={styles.rules}>
      {rules.map((rule, place) => (
        <li key={place}>
          <RuleInWords rule={rule} />
          <StatusBadge tone={TONES[rule.verdict]}>{t(`verdict.${rule.verdict}`)}</StatusBadge>
        </li>
      ))}
    </ol>
  );
}

function RuleInWords({ rule }: { readonly rule: PolicyRule }) {
  const t = useT(referralPolicyTexts);
  const { standings, groups, tiers, dcoService } = rule;
  const cases: readonly (readonly [string, string])[] = [
    ...(dcoService === null ? [] : [[t('service'), t(dcoService ? 'isDco' : 'isNotDco')] as const]),
    ...(standings.length === 0
      ? []
      : [[t('standings'), standings.map((code) => t(`standing.${code}`)).join(', ')] as const]),
    ...(groups.length === 0 ? [] : [[t('groups'), groups.map((code) => t(`group.${code}`)).join(', ')] as const]),
    ...(tiers.length === 0 ? [] : [[t('tiers'), tiers.map((code) => t(`tier.${code}`)).join(', ')] as const]),
  ];
  if (cases.length === 0) return <p>{t('anyCase')}</p>;
  return (
    <dl className={styles.words}>
      {cases.map(([part, said]) => (
        <div key={part}>
          <dt>{part}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
