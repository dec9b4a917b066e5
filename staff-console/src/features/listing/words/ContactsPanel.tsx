import { Facts, Panel, useAct, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import styles from '../listing.module.css';
import { listingTexts } from '../listing.texts.js';
import type { ListingValue } from '../listing-value.js';
import { RemoveContact } from '../liveness.operations.js';
import { livenessTexts } from '../liveness.texts.js';
import { WordProblem } from '../WordProblem.js';
import { ContactForm } from './ContactForm.js';

type Contact = ListingValue['contacts'][number];

interface ContactsPanelProps {
  readonly listing: ListingValue;
  readonly onChanged: () => void;
}

/** Whom to call, by what one calls them for; those of no purpose come last. */
export function ContactsPanel({ listing, onChanged }: ContactsPanelProps) {
  const t = useT(listingTexts);
  const say = useT(livenessTexts);
  const [edited, setEdited] = useState<string | null>(null);
  const saved = () => {
    setEdited(null);
    onChanged();
  };
  const answers = [listing.agency?.answeredBy, listing.agency?.phone].filter(Boolean).join(', ');
  if (!answers && listing.contacts.length === 0 && !listing.may.keep) return null;
  return (
    <Panel title={t('contacts')}>
      {answers && <Facts facts={[[t('answeredBy'), answers]]} />}
      <ul className={styles.contacts}>
        {listing.contacts.map((contact) => (
          <li key={contact.id}>
            {edited === contact.id ? (
              <ContactForm listingId={listing.id} contact={contact} onSaved={saved} onCancel={() => setEdited(null)} />
            ) : (
              <ContactLine
                contact={contact}
                mayKeep={listing.may.keep && contact.isOfService}
                onEdit={() => setEdited(contact.id)}
                onChanged={onChanged}
              />
            )}
          </li>
        ))}
      </ul>
      {edited === NEW && (
        <ContactForm listingId={listing.id} contact={null} onSaved={saved} onCancel={() => setEdited(null)} />
      )}
      {listing.may.keep && edited !== NEW && (
        <Button variant="subtle" onClick={() => setEdited(NEW)}>
          {say('addContact')}
        </Button>
      )}
    </Panel>
  );
}

const NEW = 'new';

interface ContactLineProps {
  readonly contact: Contact;
  readonly mayKeep: boolean;
  readonly onEdit: () => void;
  readonly onChanged: () => void;
}

function ContactLine({ contact, mayKeep, onEdit, onChanged }: ContactLineProps) {
  const t = useT(livenessTexts);
  const act = useAct(RemoveContact, 'removeContact');
  const remove = async () => {
    if ((await act.run(() => ({ id: contact.id }))).kind === 'done') onChanged();
  };
  const { name, title, department, email, phones, purposeLabels } = contact;
  const purposes = purposeLabels.length > 0 ? purposeLabels.join(', ') : t('otherContacts');
  return (
    <>
      <p>
        <b>{purposes}</b> · {[name, title, department].filter(Boolean).join(', ')}
      </p>
      <p className={styles.reach}>
        {phones.map(({ number, extension }) => (
          <a key={number} href={`tel:${number.replace(/[^\d+]/g, '')}`} className={styles.phone}>
            {extension ? `${number} x${extension}` : number}
          </a>
        ))}
        {email && <a href={`mailto:${email}`}>{email}</a>}
      </p>
      {mayKeep && (
        <div className={styles.presses}>
          <Button variant="subtle" size="compact-sm" onClick={onEdit}>
            {t('changeContact')}
          </Button>
          <Button variant="subtle" size="compact-sm" disabled={act.busy} onClick={() => void remove()}>
            {t('removeContact')}
          </Button>
        </div>
      )}
      <WordProblem act={act} />
    </>
  );
}
