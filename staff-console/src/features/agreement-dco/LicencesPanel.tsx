import {
  ChoiceField,
  DateField,
  Failed,
  Form,
  Panel,
  SideSheet,
  TextField,
  useAct,
  useFields,
  useFormat,
  useProblemWords,
  useShownProblem,
  useT,
} from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { DcoPartsFragment, LicenceKind } from '../../gql/graphql.js';
import styles from '../agreements/agreements.module.css';
import { KeepLicence, RemoveLicence } from './dco.operations.js';
import { dcoTexts } from './dco.texts.js';

interface LicencesPanelProps {
  readonly agreement: DcoPartsFragment;
  readonly onSaved: () => void;
}

const KINDS = [
  'LICENCE',
  'CERTIFICATION',
  'ENROLMENT',
  'ACCREDITATION',
  'INSURANCE',
] as const satisfies readonly LicenceKind[];

/** Licences and enrolments that the partner must hold, each with its last day. */
export function LicencesPanel({ agreement, onSaved }: LicencesPanelProps) {
  const t = useT(dcoTexts);
  const [opened, setOpened] = useState(false);
  return (
    <Panel title={t('licences')}>
      {agreement.licences.length === 0 && <p className={styles.quiet}>{t('noLicences')}</p>}
      <ul className={styles.list}>
        {agreement.licences.map((licence) => (
          <li key={licence.id}>
            <LicenceLines licence={licence} mayEdit={agreement.mayEdit} onRemoved={onSaved} />
          </li>
        ))}
      </ul>
      {agreement.mayEdit && (
        <div className={styles.bar}>
          <Button variant="default" onClick={() => setOpened(true)}>
            {t('addLicence')}
          </Button>
        </div>
      )}
      <SideSheet title={t('addLicence')} opened={opened} onClose={() => setOpened(false)} guarded>
        {opened && (
          <LicenceForm
            agreement={agreement}
            onSaved={() => {
              setOpened(false);
              onSaved();
            }}
            onCancel={() => setOpened(false)}
          />
        )}
      </SideSheet>
    </Panel>
  );
}

interface LicenceLinesProps {
  readonly licence: DcoPartsFragment['licences'][number];
  readonly mayEdit: boolean;
  readonly onRemoved: () => void;
}

function LicenceLines({ licence, mayEdit, onRemoved }: LicenceLinesProps) {
  const t = useT(dcoTexts);
  const format = useFormat();
  const words = useProblemWords();
  const act = useAct(RemoveLicence, 'removeLicence');
  const { id, kindLabel, name, number, issuedBy, expiresOn, isExpired, daysLeft, partner } = licence;
  const remove = async () => {
    if ((await act.run(() => ({ id }))).kind === 'done') onRemoved();
  };
  return (
    <>
      <strong>{name}</strong>
      <p className={styles.quiet}>{[kindLabel, number, issuedBy, partner.name].filter(Boolean).join(' · ')}</p>
      {expiresOn && (
        <p className={isExpired ? styles.attention : undefined}>
          {t('until', { day: format.date(expiresOn) })}{' '}
          {isExpired ? t('expired') : daysLeft !== null && t('left', { count: daysLeft })}
        </p>
      )}
      {act.problem && <Failed message={words(act.problem)} />}
      {mayEdit && (
        <Button variant="subtle" aria-label={t('removeLicence', { name })} onClick={() => void remove()}>
          ×
        </Button>
      )}
    </>
  );
}

interface LicenceFormProps extends LicencesPanelProps {
  readonly onCancel: () => void;
}

const NO_LICENCE = { kind: 'LICENCE', name: '', number: '', issuedBy: '', expiresOn: '' };

const licenceOf = ({ kind, name, number, issuedBy, expiresOn }: typeof NO_LICENCE) => ({
  kind: KINDS.find((known) => known === kind) ?? 'LICENCE',
  name: name.trim(),
  number: number.trim() || null,
  issuedBy: issuedBy.trim() || null,
  expiresOn: expiresOn || null,
});

function LicenceForm({ agreement, onSaved, onCancel }: LicenceFormProps) {
  const t = useT(dcoTexts);
  const [first] = agreement.partners;
  const fields = useFields({ partnerId: first?.id ?? '', ...NO_LICENCE });
  const act = useAct(KeepLicence, 'keepLicence');
  const general = useShownProblem(fields, act.problem);
  const { field, values } = fields;
  const save = async () => {
    if (!fields.show(values.name.trim() === '' ? { name: t('fillIn') } : {})) return;
    const outcome = await act.run((idempotencyKey) => ({
      input: {
        agreementId: agreement.id,
        partnerId: values.partnerId,
        idempotencyKey,
        ...licenceOf(values),
      },
    }));
    if (outcome.kind === 'done') onSaved();
  };
  return (
    <Form
      label={t('addLicence')}
      submit={t('save')}
      formRef={fields.formRef}
      busy={act.busy}
      problem={general}
      error={act.error}
      onSubmit={() => void save()}
      onCancel={onCancel}
    >
      <ChoiceField
        {...field('partnerId')}
        label={t('partner')}
        options={agreement.partners.map(({ id, name }) => ({ value: id, label: name }))}
        placeholder={null}
        required
      />
      <ChoiceField
        {...field('kind')}
        label={t('kind')}
        options={KINDS.map((kind) => ({ value: kind, label: t(kind) }))}
        placeholder={null}
        required
      />
      <TextField {...field('name')} label={t('name')} maxLength={200} required />
      <TextField {...field('number')} label={t('number')} maxLength={80} />
      <TextField {...field('issuedBy')} label={t('issuedBy')} maxLength={200} />
      <DateField {...field('expiresOn')} label={t('expiresOn')} />
    </Form>
  );
}
