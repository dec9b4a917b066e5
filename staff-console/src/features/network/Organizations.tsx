import {
  DataTable,
  Empty,
  Loaded,
  More,
  StatusBadge,
  usePages,
  useFormat,
  useT,
  type Column,
} from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useHasRole } from '../../app/session/session.js';
import type { FindOrganizationsQuery } from '../../gql/graphql.js';
import styles from './network.module.css';
import { FindOrganizations } from './network.operations.js';
import { networkTexts } from './network.texts.js';

/** An organization as the network page lists it. */
export type OrganizationValue = FindOrganizationsQuery['organizations']['items'][number];

interface OrganizationsProps {
  readonly text: string;
  /** What was just added; reads the list again. */
  readonly added: string | null;
  readonly onAdd: (organization: OrganizationValue) => void;
}

/** The organizations that match, each with its place in the network. */
export function Organizations({ text, added, onAdd }: OrganizationsProps) {
  const t = useT(networkTexts);
  const pages = usePages(
    FindOrganizations,
    (after) => ({ text: text.trim() || null, after }),
    (data) => data.organizations,
  );
  const columns = useColumns(onAdd);
  const { reload } = pages.load;
  useEffect(() => {
    if (added) reload();
  }, [added, reload]);

  return (
    <Loaded
      load={pages.load}
      isEmpty={({ organizations }) => organizations.items.length === 0}
      empty={<Empty title={t('none')} />}
    >
      {() => (
        <div className={styles.list}>
          <DataTable caption={t('title')} columns={columns} rows={pages.items} rowKey={({ id }) => id} />
          <More pages={pages} />
        </div>
      )}
    </Loaded>
  );
}

function useColumns(onAdd: OrganizationsProps['onAdd']): readonly Column<OrganizationValue>[] {
  const t = useT(networkTexts);
  const format = useFormat();
  const mayAdd = useHasRole('DIRECTOR', 'ADMIN', 'RESOURCE_SPECIALIST');
  const names: Column<OrganizationValue> = {
    key: 'name',
    header: t('organization'),
    names: true,
    cell: ({ name }) => name,
  };
  const services: Column<OrganizationValue> = {
    key: 'services',
    header: t('servicesHead'),
    end: true,
    cell: ({ serviceCount }) => format.number(serviceCount),
  };
  const state: Column<OrganizationValue> = {
    key: 'state',
    header: t('state'),
    cell: (row) => <Place organization={row} />,
  };
  const add: Column<OrganizationValue> = {
    key: 'add',
    header: t('actions'),
    bare: true,
    cell: (row) =>
      row.agency ? null : (
        <Button variant="default" aria-label={t('addNamed', { name: row.name })} onClick={() => onAdd(row)}>
          {t('add')}
        </Button>
      ),
  };
  return mayAdd ? [names, services, state, add] : [names, services, state];
}

function Place({ organization: { agency } }: { readonly organization: OrganizationValue }) {
  const t = useT(networkTexts);
  if (!agency) return <StatusBadge tone="ended">{t('outside')}</StatusBadge>;
  if (!agency.active) return <StatusBadge tone="late">{t('paused')}</StatusBadge>;
  return <StatusBadge tone="good">{agency.isLead ? t('lead_agency') : t('inNetwork')}</StatusBadge>;
}
