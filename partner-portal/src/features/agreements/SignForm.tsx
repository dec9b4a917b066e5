import {
  BooleanField,
  Form,
  Panel,
  TextField,
  useAct,
  useFields,
  useFormat,
  useShownProblem,
  useT,
} from '@loopkeeper/ui-kit';
import type { AcceptAgreementMutation, PortalOfferFragment } from '../../gql/graphql.js';
import { useMe } from '../../shared/me.js';
import { AcceptAgreement } from './agreements.operations.js';
import { agreementsTexts } from './agreements.texts.js';

type Replaced = Extract<AcceptAgreementMutation['acceptAgreement'], { readonly __typename: 'VersionReplaced' }>;

interface SignFormProps {
  readonly offer: PortalOfferFragment;
  readonly onSigned: () => void;
  readonly onReplaced: (replaced: Replaced) => void;
}

/** Name, title and a confirmation; for a named signer alone. */
export function SignForm(props: SignFormProps) {
  const t = useT(agreementsTexts);
  const format = useFormat();
  const { mySignerName, signers, agency } = props.offer;
  if (mySignerName !== null) return <Signing {...props} signerName={mySignerName} />;
  return (
    <Panel title={t('notSigner')}>
      <p>
        {signers.length > 0
          ? t('notSignerNext', { names: format.list(signers) })
          : t('noSigner', { agency: agency.name })}
      </p>
    </Panel>
  );
}

function Signing({ offer, onSigned, onReplaced, signerName }: SignFormProps & { readonly signerName: string }) {
  const t = useT(agreementsTexts);
  const me = useMe();
  const act = useAct(AcceptAgreement, 'acceptAgreement');
  const fields = useFields({ signerName: '', signerTitle: offer.mySignerTitle ?? '', confirms: false });
  const { values, field } = fields;
  const problem = useShownProblem(fields, act.problem);

  const send = async () => {
    const isWhole = fields.show({
      ...(values.signerName.trim() ? {} : { signerName: t('typeName') }),
      ...(values.signerTitle.trim() ? {} : { signerTitle: t('typeTitle') }),
      ...(values.confirms ? {} : { confirms: t('confirmFirst') }),
    });
    if (!isWhole) return;
    const input = { versionId: offer.id, contentSha256: offer.version.contentSha256 ?? '', ...values };
    const outcome = await act.run((idempotencyKey) => ({ input: { ...input, idempotencyKey } }));
    if (outcome.kind === 'done') onSigned();
    if (outcome.kind === 'problem' && outcome.problem.__typename === 'VersionReplaced') onReplaced(outcome.problem);
  };

  return (
    <Panel title={t('sign')} edge="loud">
      <p>{t('signNext')}</p>
      <Form
        label={t('sign')}
        formRef={fields.formRef}
        onSubmit={() => void send()}
        submit={t('accept')}
        busy={act.busy}
        problem={problem}
        error={act.error}
      >
        <TextField
          label={t('name')}
          help={t('nameHelp', { name: signerName })}
          autoComplete="name"
          required
          {...field('signerName')}
        />
        <TextField label={t('role')} autoComplete="organization-title" required {...field('signerTitle')} />
        <BooleanField label={t('confirm', { agency: me?.agency.name ?? '' })} {...field('confirms')} />
      </Form>
    </Panel>
  );
}
