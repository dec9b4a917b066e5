import { Failed, Panel, SideSheet, useAct, useFormat, useProblemWords, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AgreementPartsFragment } from '../../../gql/graphql.js';
import styles from '../agreements.module.css';
import { RemoveSigner } from '../agreement-acts.operations.js';
import { agreementTexts } from '../agreement.texts.js';
import { SignatureForm } from './SignatureForm.js';
import { SignerForm } from './SignerForm.js';

interface SidesPanelProps {
  readonly agreement: AgreementPartsFragment;
  readonly onDone: (words: string) => void;
}

type Side = { readonly id: string; readonly name: string; readonly signers: AgreementPartsFragment['ownSigners'] };

/** The sides of an agreement, ours first. */
const sidesOf = ({ agency, ownSigners, parties }: AgreementPartsFragment): readonly Side[] => [
  { ...agency, signers: ownSigners },
  ...parties.map(({ partner, signers }) => ({ ...partner, signers })),
];

/** For each side: who may sign, and whether the version in question was signed. */
export function SidesPanel({ agreement, onDone }: SidesPanelProps) {
  const t = useT(agreementTexts);
  const [sheet, setSheet] = useState<{ readonly kind: 'signer' | 'signature'; readonly side: Side } | null>(null);
  const version = agreement.inTheMaking ?? agreement.current;
  const close = (words: string) => {
    setSheet(null);
    onDone(words);
  };
  return (
    <Panel title={t('sides')}>
      <ul className={styles.list}>
        {sidesOf(agreement).map((side) => (
          <li key={side.id}>
            <SideLines agreement={agreement} side={side} onDone={onDone} />
            {agreement.mayEdit && (
              <div className={styles.bar}>
                <Button variant="subtle" onClick={() => setSheet({ kind: 'signer', side })}>
                  {t('addSigner')}
                </Button>
                {side.signers.length > 0 &&
                  version?.state === 'OFFERED' &&
                  version.missingSignatures.some(({ id }) => id === side.id) && (
                    <Button variant="default" onClick={() => setSheet({ kind: 'signature', side })}>
                      {t('recordSignature')}
                    </Button>
                  )}
              </div>
            )}
          </li>
        ))}
      </ul>
      <SideSheet
        title={sheet ? `${t(sheet.kind === 'signer' ? 'addSigner' : 'recordSignature')}: ${sheet.side.name}` : ''}
        opened={sheet !== null}
        onClose={() => setSheet(null)}
        guarded
      >
        {sheet?.kind === 'signer' && (
          <SignerForm
            agreementId={agreement.id}
            partyId={sheet.side.id}
            onSaved={() => close(t('saved'))}
            onCancel={() => setSheet(null)}
          />
        )}
        {sheet?.kind === 'signature' && version && (
          <SignatureForm
            versionId={version.id}
            party={sheet.side}
            onSaved={() => close(t('saved'))}
            onCancel={() => setSheet(null)}
          />
        )}
      </SideSheet>
    </Panel>
  );
}

function SideLines({ agreement, side, onDone }: SidesPanelProps & { readonly side: Side }) {
  const t = useT(agreementTexts);
  const format = useFormat();
  const words = useProblemWords();
  const removing = useAct(RemoveSigner, 'removeAgreementSigner');
  const version = agreement.inTheMaking ?? agreement.current;
  const signature = version?.signatures.find(({ party }) => party.id === side.id);
  const remove = async (id: string) => {
    const outcome = await removing.run(() => ({ id }));
    if (outcome.kind === 'done') onDone(t('saved'));
  };
  return (
    <>
      <strong>{side.name}</strong>
      <p>
        {signature
          ? `${t('signedBy', { name: signature.signerName, day: format.date(signature.signedOn) })} (${t(signature.method === 'PORTAL' ? 'inPortal' : 'onPaper')})`
          : version && t('notSigned')}
      </p>
      {removing.problem && <Failed message={words(removing.problem)} />}
      {removing.error && <Failed error={removing.error} what="act" />}
      {side.signers.length === 0 && <p className={styles.quiet}>{t('noSigners')}</p>}
      {side.signers.map(({ id, name, title, email }) => (
        <p key={id} className={styles.quiet}>
          {t('signers', { names: [name, title, email].filter(Boolean).join(', ') })}
          {agreement.mayEdit && !signature && (
            <Button
              variant="subtle"
              size="compact-sm"
              aria-label={t('removeSigner', { name })}
              onClick={() => void remove(id)}
            >
              ×
            </Button>
          )}
        </p>
      ))}
    </>
  );
}
