import { Empty, Loaded, PageHead, Said, SideSheet, useFormat, useLoad, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useHasRole, useToday } from '../../app/session/session.js';
import { useRemembered } from '../../app/page-memory.js';
import type { CountEngagementsQuery } from '../../gql/graphql.js';
import { AddPartnerForm } from '../partner/AddPartnerForm.js';
import { partnerTexts } from '../partner/partner.texts.js';
import { EditAgency } from '../network/EditAgency.js';
import { StandingLine } from '../renewals/StandingLine.js';
import styles from './engagement.module.css';
import { CountEngagements } from './engagement.operations.js';
import { engagementTexts } from './engagement.texts.js';
import { FigureSheet } from './FigureSheet.js';
import { LogContact } from './LogContact.js';
import { PartnerTable, usedTypes } from './PartnerTable.js';
import { PeriodChoice, thisQuarter } from './PeriodChoice.js';
import type { Sheet } from './sheet.js';

/** Every partner by its contacts in a period; those not contacted come first. */
export default function PartnersPage() {
  const t = useT(engagementTexts);
  const [period, setPeriod] = useRemembered('partners.period', thisQuarter(useToday()));
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const load = useLoad(CountEngagements, { from: period.from, to: period.to }, { pause: period.from > period.to });
  const mayAdd = useHasRole('DIRECTOR', 'ADMIN');
  const done = (words: string) => {
    setSheet(null);
    setSaid(words);
    load.reload();
  };
  const log = () => setSheet({ kind: 'log', agencyId: null });
  const buttons = (
    <>
      <Button size="md" leftSection={<IconPlus size={20} aria-hidden />} onClick={log}>
        {t('log')}
      </Button>
      {mayAdd && (
        <Button size="md" variant="default" onClick={() => setSheet({ kind: 'add' })}>
          {t('addPartner')}
        </Button>
      )}
    </>
  );

  return (
    <>
      <PageHead title={t('title')} actions={buttons} />
      <div className={styles.page}>
        <StandingLine />
        <PeriodChoice value={period} onChange={setPeriod} />
        <Said keepsFocus>{said}</Said>
        <Loaded
          load={load}
          isEmpty={({ engagementCounts }) => engagementCounts.rows.length === 0}
          empty={<NoPartners onAdd={mayAdd ? () => setSheet({ kind: 'add' }) : null} />}
        >
          {({ engagementCounts }) => <Counts counts={engagementCounts} onOpen={setSheet} />}
        </Loaded>
      </div>
      <PartnerSheet
        sheet={sheet}
        definition={load.data?.engagementCounts.definition ?? ''}
        onClose={() => setSheet(null)}
        onDone={done}
      />
    </>
  );
}

function NoPartners({ onAdd }: { readonly onAdd: (() => void) | null }) {
  const t = useT(engagementTexts);
  return (
    <Empty title={t('noPartners')}>
      {onAdd && (
        <>
          <Button size="md" onClick={onAdd}>
            {t('addPartner')}
          </Button>
          <Link to="/network">{t('addFirst')}</Link>
        </>
      )}
    </Empty>
  );
}

interface CountsProps {
  readonly counts: CountEngagementsQuery['engagementCounts'];
  readonly onOpen: (sheet: Sheet) => void;
}

function Counts({ counts, onOpen }: CountsProps) {
  const t = useT(engagementTexts);
  const format = useFormat();
  const dates = { from: format.date(counts.from), to: format.date(counts.to) };
  const { contacted, partners, definition } = counts;
  const used = usedTypes(counts);
  const unused = counts.types.filter((type) => type.countsAsContact && !used.includes(type)).map(({ label }) => label);
  return (
    <>
      {contacted === 0 ? (
        <Empty title={t('noneInPeriod', dates)}>
          <Button variant="default" onClick={() => onOpen({ kind: 'log', agencyId: null })}>
            {t('logFirst')}
          </Button>
        </Empty>
      ) : (
        <p className={styles.sentence}>{t('sentence', { contacted, partners, ...dates })}</p>
      )}
      <PartnerTable counts={counts} onOpen={onOpen} />
      {unused.length > 0 && contacted > 0 && (
        <p className={styles.quiet}>{t('unused', { types: format.list(unused) })}</p>
      )}
      <details>
        <summary>{t('howCounted')}</summary>
        <p>{definition}</p>
      </details>
    </>
  );
}

interface PartnerSheetProps {
  readonly sheet: Sheet | null;
  readonly definition: string;
  readonly onClose: () => void;
  readonly onDone: (words: string) => void;
}

function PartnerSheet({ sheet, definition, onClose, onDone }: PartnerSheetProps) {
  const t = useT(engagementTexts);
  const added = useT(partnerTexts);
  const titles = {
    log: () => t('log'),
    add: () => t('addPartner'),
    edit: () => (sheet?.kind === 'edit' ? t('editNamed', { name: sheet.agency.name }) : ''),
    figure: () =>
      sheet?.kind === 'figure' ? t('rows', { what: sheet.figure.label, partner: sheet.figure.agency.name }) : '',
  };
  return (
    <SideSheet
      title={sheet ? titles[sheet.kind]() : ''}
      opened={sheet !== null}
      onClose={onClose}
      guarded={sheet !== null && sheet.kind !== 'figure'}
    >
      {sheet?.kind === 'log' && (
        <LogContact agencyId={sheet.agencyId} onLogged={() => onDone(t('logged'))} onCancel={onClose} />
      )}
      {sheet?.kind === 'add' && (
        <AddPartnerForm onAdded={(name) => onDone(added('added', { name }))} onCancel={onClose} />
      )}
      {sheet?.kind === 'edit' && (
        <EditAgency id={sheet.agency.id} onSaved={() => onDone(t('saved'))} onCancel={onClose} />
      )}
      {sheet?.kind === 'figure' && <FigureSheet figure={sheet.figure} definition={definition} />}
    </SideSheet>
  );
}
