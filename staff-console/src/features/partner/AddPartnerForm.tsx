import {
  BooleanField,
  ChoiceField,
  Form,
  TextField,
  useAct,
  useFields,
  useShownProblem,
  useT,
} from '@loopkeeper/ui-kit';
import { LEGAL_TYPES, legalTypeOf } from '../network/agency-values.js';
import { networkTexts } from '../network/network.texts.js';
import { saidIn } from '../network/said-in.js';
import { AddPartner } from './partner.operations.js';
import { partnerTexts } from './partner.texts.js';

interface AddPartnerFormProps {
  readonly onAdded: (name: string) => void;
  readonly onCancel: () => void;
}

interface PartnerValues {
  readonly name: string;
  readonly legalType: string;
  readonly takesReferrals: boolean;
  readonly mailbox: string;
  readonly answeredBy: string;
  readonly phone: string;
}

const NOTHING: PartnerValues = {
  name: '',
  legalType: '',
  takesReferrals: true,
  mailbox: '',
  answeredBy: '',
  phone: '',
};

const faultsIn = ({ name, legalType, takesReferrals, mailbox, answeredBy }: PartnerValues) => ({
  ...(name.trim() === '' ? { name: 'fillIn' as const } : {}),
  ...(legalTypeOf(legalType) === null ? { legalType: 'fillIn' as const } : {}),
  ...(takesReferrals && !/^\S+@\S+\.\S+$/.test(mailbox.trim()) ? { mailbox: 'mailboxWrong' as const } : {}),
  ...(takesReferrals && answeredBy.trim() === '' ? { answeredBy: 'fillIn' as const } : {}),
});

const asInput = ({ name, takesReferrals, mailbox, answeredBy, phone }: PartnerValues) => ({
  name: name.trim(),
  takesReferrals,
  mailbox: mailbox.trim() || null,
  answeredBy: answeredBy.trim() || null,
  phone: phone.trim() || null,
});

/** Adds a partner in one step. */
export function AddPartnerForm({ onAdded, onCancel }: AddPartnerFormProps) {
  const t = useT(partnerTexts);
  const law = useT(networkTexts);
  const fields = useFields(NOTHING);
  const act = useAct(AddPartner, 'addPartner');
  const general = useShownProblem(fields, act.problem);
  const { field, values } = fields;
  const add = async () => {
    const legalType = legalTypeOf(values.legalType);
    if (!fields.show(saidIn(faultsIn(values), t)) || !legalType) return;
    const outcome = await act.run((idempotencyKey) => ({ input: { ...asInput(values), legalType, idempotencyKey } }));
    if (outcome.kind === 'done' && outcome.value.__typename === 'Agency') onAdded(outcome.value.name);
  };
  return (
    <Form
      label={t('add')}
      submit={t('add')}
      formRef={fields.formRef}
      busy={act.busy}
      problem={general}
      error={act.error}
      onSubmit={() => void add()}
      onCancel={onCancel}
    >
      <p>{t('addAbout')}</p>
      <TextField {...field('name')} label={t('name')} maxLength={200} required />
      <ChoiceField
        {...field('legalType')}
        label={t('kind')}
        options={LEGAL_TYPES.map((value) => ({ value, label: law(value) }))}
        required
      />
      <BooleanField {...field('takesReferrals')} label={t('takesReferrals')} help={t('takesHelp')} />
      <TextField
        {...field('mailbox')}
        type="email"
        label={t('mailbox')}
        help={t('mailboxHelp')}
        required={values.takesReferrals}
      />
      <TextField
        {...field('answeredBy')}
        label={t('answeredBy')}
        help={t('answeredByHelp')}
        maxLength={200}
        required={values.takesReferrals}
      />
      <TextField {...field('phone')} type="tel" inputMode="tel" label={t('phone')} maxLength={40} />
    </Form>
  );
}
