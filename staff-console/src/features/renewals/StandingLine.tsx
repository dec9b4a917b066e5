import { useLoad, useT } from '@loopkeeper/ui-kit';
import { Link } from 'react-router';
import { ReadStanding } from './renewals.operations.js';
import { renewalTexts } from './renewals.texts.js';

/** How agreements stand today, in one line that leads to them; nothing while there are none. */
export function StandingLine() {
  const t = useT(renewalTexts);
  const { data } = useLoad(ReadStanding, {});
  if (!data) return null;
  const { inForce, expiring, expired } = data.agreementsDigest;
  if (inForce + expired === 0) return null;
  const words = [
    t('inForce', { count: inForce }),
    expiring > 0 && t('expiring', { count: expiring }),
    expired > 0 && t('expired', { count: expired }),
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <p>
      {words} <Link to="/renewals">{t('seeDue')}</Link>
    </p>
  );
}
