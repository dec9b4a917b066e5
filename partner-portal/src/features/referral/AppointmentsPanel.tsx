import { Panel, useFormat, useT } from '@loopkeeper/ui-kit';
import type { PortalReferralFragment } from '../../gql/graphql.js';
import { referralTexts } from './referral.texts.js';

interface AppointmentsPanelProps {
  readonly appointments: PortalReferralFragment['appointments'];
}

/** The appointments of a request; drawn only where there is one. */
export function AppointmentsPanel({ appointments }: AppointmentsPanelProps) {
  const t = useT(referralTexts);
  const { dateTime } = useFormat();
  if (appointments.length === 0) return null;

  return (
    <Panel title={t('appointments')}>
      <ul className="plain-list">
        {appointments.map(({ id, startsAt, place, note }) => (
          <li key={id}>
            <time dateTime={startsAt}>{dateTime(startsAt)}</time>
            {place && <div>{place}</div>}
            {note && <div className="quiet">{note}</div>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
