import { BooleanField, Form, ManyField, TextField, useAct, useFields, useShownProblem, useT } from '@loopkeeper/ui-kit';
import type { ContactPurpose } from '../../../gql/graphql.js';
import { listingTexts } from '../listing.texts.js';
import type { ListingValue } from '../listing-value.js';
import { KeepContact } from '../liveness.operations.js';
import { livenessTexts } from '../liveness.texts.js';

const PURPOSES: readonly ContactPurpose[] = ['INTAKE', 'REFERRALS', 'RECORDS', 'CRISIS', 'BILLING', 'LEADERSHIP'];

interface ContactValues {
  readonly name: string;
  readonly title: string;
  readonly department: string;
  readonly phone: string;
  readonly extension: string;
  readonly email: string;
  readonly purposes: readonly ContactPurpose[];
  readonly isOfPerson: boolean;
}

const EMPTY: ContactValues = {
  name: '',
  title: '',
  department: '',
  phone: '',
  extension: '',
  email: '',
  purposes: [],
  isOfPerson: true,
};

const valuesOf = ({ phones: [phone], ...contact }: ListingValue['contacts'][number]): ContactValues => ({
  name: contact.name ?? '',
  title: contact.title ?? '',
  department: contact.department ?? '',
  phone: phone?.number ?? '',
  extension: phone?.extension ?? '',
  email: contact.email ?? '',
  purposes: contact.purposes,
  isOfPerson: contact.isOfPerson,
});

interface ContactFormProps {
  readonly listingId: string;
  /** Null for a new one. */
  readonly contact: ListingValue['contacts'][number] | null;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** Enters or changes whom to call, and for what. */
export function ContactForm({ listingId, contact, onSaved, onCancel }: ContactFormProps) {
  const t = useT(livenessTexts);
  const say = useT(listingTexts);
  const fields = useFields(contact ? valuesOf(contact) : EMPTY);
  const act = useAct(KeepContact, 'keepContact');
  const general = useShownProblem(fields, act.problem);
  const submit = async () => {
    const purposes = PURPOSES.filter((purpose) => fields.values.purposes.includes(purpose));
    const input = { ...fields.values, purposes, listingId, id: contact?.id ?? null };
    if ((await act.run(() => ({ input }))).kind === 'done') onSaved();
  };
  return (
    <Form
      label={t('addContact')}
      submit={t('save')}
      formRef={fields.formRef}
      busy={act.busy}
      problem={general}
      error={act.error}
      onSubmit={() => void submit()}
      onCancel={onCancel}
    >
      <ManyField
        name="purposes"
        label={t('purposes')}
        value={fields.values.purposes}
        error={fields.errors.purposes ?? null}
        options={PURPOSES.map((purpose) => ({ value: purpose, label: t(purpose) }))}
        onChange={(chosen) =>
          fields.set(
            'purposes',
            PURPOSES.filter((purpose) => chosen.includes(purpose)),
          )
        }
      />
      <TextField {...fields.field('name')} label={t('contactName')} />
      <TextField {...fields.field('title')} label={t('contactTitle')} />
      <TextField {...fields.field('department')} label={t('contactDepartment')} />
      <TextField {...fields.field('phone')} type="tel" label={say('phone')} />
      <TextField {...fields.field('extension')} label={t('intakeExtension')} inputMode="numeric" />
      <TextField {...fields.field('email')} type="email" label={say('email')} />
      <BooleanField {...fields.field('isOfPerson')} label={t('isOfPerson')} />
    </Form>
  );
}
