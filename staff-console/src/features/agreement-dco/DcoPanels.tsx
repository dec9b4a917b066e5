import { Loaded, Said, useLoad, useT } from '@loopkeeper/ui-kit';
import { useState } from 'react';
import { useFollow, type PartOfAgreement } from '../agreements/use-follow.js';
import { ChecklistPanel } from './ChecklistPanel.js';
import { ReadDco } from './dco.operations.js';
import { dcoTexts } from './dco.texts.js';
import { DcoServicesPanel } from './DcoServicesPanel.js';
import { LicencesPanel } from './LicencesPanel.js';

/** What must stand in an agreement, checked off; of a DCO also what it furnishes and the licences that it must hold. */
export function DcoPanels({ agreementId, seen, onChanged }: PartOfAgreement) {
  const t = useT(dcoTexts);
  const load = useLoad(ReadDco, { id: agreementId });
  useFollow(seen, load.reload);
  const [said, setSaid] = useState(false);
  const saved = () => {
    setSaid(true);
    load.reload();
    onChanged();
  };
  return (
    <Loaded load={load}>
      {({ agreement }) =>
        agreement && (
          <>
            <Said keepsFocus>{said && t('saved')}</Said>
            {agreement.type === 'DCO_AGREEMENT' && (
              <>
                <DcoServicesPanel agreement={agreement} onSaved={saved} />
                <ChecklistPanel agreement={agreement} list="DCO_TERMS" items={agreement.dcoTerms} onSaved={saved} />
                <LicencesPanel agreement={agreement} onSaved={saved} />
              </>
            )}
            {agreement.careTerms.some(({ isRequired, verdict }) => isRequired || verdict) && (
              <ChecklistPanel
                agreement={agreement}
                list="CARE_COORDINATION"
                items={agreement.careTerms}
                onSaved={saved}
              />
            )}
          </>
        )
      }
    </Loaded>
  );
}
