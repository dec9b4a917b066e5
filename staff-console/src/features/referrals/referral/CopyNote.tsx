import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useFormat, useT, type Format } from '@loopkeeper/ui-kit';
import type { ReferralPagePartsFragment } from '../../../gql/graphql.js';
import { referralsTexts } from '../texts/index.js';

/** Copies what happened as plain text, for those who also write into a health record. */
export function CopyNote({ referral }: { readonly referral: ReferralPagePartsFragment }) {
  const t = useT(referralsTexts);
  const format = useFormat();
  const [said, setSaid] = useState<string | null>(null);
  const copy = () => {
    navigator.clipboard.writeText(noteOf(referral, format)).then(
      () => setSaid(t('copied')),
      () => setSaid(t('copyFailed')),
    );
  };
  return (
    <>
      <Button variant="default" leftSection={<IconCopy size={20} aria-hidden />} onClick={copy}>
        {t('copyNote')}
      </Button>
      <span role="status">{said}</span>
    </>
  );
}

function noteOf(referral: ReferralPagePartsFragment, format: Format): string {
  const happened = [...referral.timeline].sort((one, other) => one.at.localeCompare(other.at));
  return [
    `${referral.reference} · ${referral.serviceName}, ${referral.receiver.name}`,
    referral.headline,
    ...happened.map(({ at, sentence }) => `${format.dateTime(at)}: ${sentence}`),
  ].join('\n');
}
