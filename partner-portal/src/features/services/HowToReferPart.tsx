import { Facts, HowToReferForm, useAct, useFormat, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { OwnListingFragment } from '../../gql/graphql.js';
import { SayOwnHowToRefer } from './services.operations.js';
import { servicesTexts } from './services.texts.js';

type HowToRefer = OwnListingFragment['howToRefer'];

interface PartProps {
  readonly listing: OwnListingFragment;
  readonly onChanged: () => void;
}

/** How to refer to this service, and for a manager the form that changes it. */
export function HowToReferPart({ listing, onChanged }: PartProps) {
  const t = useT(servicesTexts);
  const act = useAct(SayOwnHowToRefer, 'sayHowToRefer');
  const [editing, setEditing] = useState(false);
  const saved = () => {
    setEditing(false);
    onChanged();
  };
  const { howToRefer, may } = listing;
  return (
    <div>
      <h3>{t('howToRefer')}</h3>
      {editing && (
        <HowToReferForm
          label={t('howToRefer')}
          listingId={listing.id}
          howToRefer={howToRefer}
          act={act}
          onSaved={saved}
          onCancel={() => setEditing(false)}
        />
      )}
      {!editing && (howToRefer ? <HowFacts how={howToRefer} /> : <p className="quiet">{t('noHow')}</p>)}
      {may.keep && !editing && (
        <Button variant="subtle" onClick={() => setEditing(true)}>
          {t('change')}
        </Button>
      )}
    </div>
  );
}

function HowFacts({ how }: { readonly how: NonNullable<HowToRefer> }) {
  const t = useT(servicesTexts);
  const format = useFormat();
  const phone = [how.intakePhone, how.intakeExtension && `x${how.intakeExtension}`].filter(Boolean).join(' ');
  return (
    <Facts
      facts={[
        [t('intakePhone'), phone],
        [t('hours'), how.intakeHoursText.join('; ')],
        [t('steps'), how.steps.join(' ')],
        [t('documents'), format.list(how.documents)],
        [t('languages'), format.list(how.languages.map(format.language))],
        [t('afterHours'), how.afterHours],
      ]}
    />
  );
}
