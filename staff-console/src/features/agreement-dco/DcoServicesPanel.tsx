import { Loaded, Panel, SideSheet, useFormat, useLoad, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { DcoPartsFragment, DcoServicesOfFragment } from '../../gql/graphql.js';
import { ReadAgreementChoices } from '../agreements/agreements.operations.js';
import styles from '../agreements/agreements.module.css';
import { dcoTexts } from './dco.texts.js';
import { DcoServicesForm } from './DcoServicesForm.js';

interface DcoServicesPanelProps {
  readonly agreement: DcoPartsFragment;
  readonly onSaved: () => void;
}

/** Which of the nine services the DCO furnishes, and where: in the draft, else in what holds. */
export function DcoServicesPanel({ agreement, onSaved }: DcoServicesPanelProps) {
  const t = useT(dcoTexts);
  const [opened, setOpened] = useState(false);
  const version = agreement.inTheMaking ?? agreement.current;
  if (!version) return null;
  const services = version.dcoServices;
  return (
    <Panel title={t('services')}>
      {services.length === 0 && <p className={styles.quiet}>{t('noServices')}</p>}
      <ul className={styles.list}>
        {services.map((service) => (
          <li key={service.service}>
            <ServiceLines service={service} />
          </li>
        ))}
      </ul>
      {agreement.mayEdit && version.state === 'DRAFT' && (
        <div className={styles.bar}>
          <Button variant="default" onClick={() => setOpened(true)}>
            {t('editServices')}
          </Button>
        </div>
      )}
      <SideSheet title={t('editServices')} opened={opened} onClose={() => setOpened(false)} guarded>
        {opened && (
          <Choosing
            agreement={agreement}
            version={version}
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

interface ChoosingProps extends DcoServicesPanelProps {
  readonly version: DcoServicesOfFragment;
  readonly onCancel: () => void;
}

function Choosing(props: ChoosingProps) {
  const load = useLoad(ReadAgreementChoices, {});
  return (
    <Loaded load={load}>
      {({ agreementChoices }) => <DcoServicesForm {...props} services={agreementChoices.services} />}
    </Loaded>
  );
}

function ServiceLines({ service }: { readonly service: DcoServicesOfFragment['dcoServices'][number] }) {
  const t = useT(dcoTexts);
  const format = useFormat();
  const { label, criterion, elements, locations, guidance, lacksApproval } = service;
  const sites =
    locations.length > 0 ? t('sites', { sites: format.list(locations.map(({ name }) => name)) }) : t('everywhere');
  return (
    <>
      <strong>{label}</strong> <span className={styles.quiet}>({criterion})</span>
      {elements && <p>{t('elements', { elements })}</p>}
      <p>{sites}</p>
      {guidance && <p className={styles.quiet}>{guidance}</p>}
      {lacksApproval && <p className={styles.attention}>{t('lacksApproval')}</p>}
    </>
  );
}
