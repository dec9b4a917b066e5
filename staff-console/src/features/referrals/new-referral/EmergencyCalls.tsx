import { Button } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { Form, LongTextField, OpenedPanel, useFields, useT } from '@loopkeeper/ui-kit';
import { referralsTexts } from '../texts/index.js';
import styles from './new-referral.module.css';

interface EmergencyCallsProps {
  readonly partner: { readonly name: string; readonly phone: string | null };
  /** What came of the call. */
  readonly onCalled: (result: string) => void;
  readonly onNoEmergency: () => void;
}

/** In an emergency the numbers to call stand where the form stood, until it is written down what came of the call. */
export function EmergencyCalls({ partner, onCalled, onNoEmergency }: EmergencyCallsProps) {
  const t = useT(referralsTexts);
  const [called, setCalled] = useState(false);
  return (
    <OpenedPanel title={t('emergencyTitle')}>
      <p>{t('emergencyAbout')}</p>
      <ul className={styles.numbers}>
        <CallNumber number="911" words={t('call911')} />
        <CallNumber number="988" words={t('call988')} />
        {partner.phone && (
          <CallNumber number={partner.phone} words={t('callPartner', { name: partner.name, number: partner.phone })} />
        )}
      </ul>
      {called && <CallResult onCalled={onCalled} onCancel={() => setCalled(false)} />}
      {!called && (
        <div className={styles.buttons}>
          <Button size="md" onClick={() => setCalled(true)}>
            {t('iCalled')}
          </Button>
          <Button size="md" variant="default" onClick={onNoEmergency}>
            {t('notAnEmergency')}
          </Button>
        </div>
      )}
    </OpenedPanel>
  );
}

function CallNumber({ number, words }: { readonly number: string; readonly words: string }) {
  return (
    <li>
      <a href={`tel:${number.replace(/[^\d+]/g, '')}`}>
        <IconPhone size={20} aria-hidden />
        {words}
      </a>
    </li>
  );
}

function CallResult({
  onCalled,
  onCancel,
}: {
  readonly onCalled: (result: string) => void;
  readonly onCancel: () => void;
}) {
  const t = useT(referralsTexts);
  const fields = useFields({ callResult: '' });
  const { formRef } = fields;
  useEffect(() => formRef.current?.querySelector('textarea')?.focus(), [formRef]);
  const save = () => {
    const result = fields.values.callResult.trim();
    if (fields.show(result === '' ? { callResult: t('needCallResult') } : {})) onCalled(result);
  };
  return (
    <Form label={t('callResult')} submit={t('callSaved')} formRef={fields.formRef} onSubmit={save} onCancel={onCancel}>
      <LongTextField
        {...fields.field('callResult')}
        label={t('callResult')}
        help={t('callResultHint')}
        required
        rows={2}
        maxLength={500}
      />
    </Form>
  );
}
