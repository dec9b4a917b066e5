import { Panel, useFormat, useT } from '@loopkeeper/ui-kit';
import type { PortalReferralFragment } from '../../gql/graphql.js';
import { referralTexts } from './referral.texts.js';

interface TimelinePanelProps {
  readonly timeline: PortalReferralFragment['timeline'];
}

/** What happened, in the order in which the server tells it. */
export function TimelinePanel({ timeline }: TimelinePanelProps) {
  const t = useT(referralTexts);
  const { dateTime } = useFormat();
  if (timeline.length === 0) return null;

  return (
    <Panel title={t('timeline')}>
      <ol className="timeline">
        {timeline.map(({ id, at, sentence, by, note }) => (
          <li key={id}>
            <div>{sentence}</div>
            {note && <div className="said">{note}</div>}
            <div className="quiet">
              <time dateTime={at}>{dateTime(at)}</time>
              {by && !sentence.includes(by) && ` · ${by}`}
            </div>
          </li>
        ))}
      </ol>
    </Panel>
  );
}
