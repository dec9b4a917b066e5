import { Facts, Failed, Panel, TextField, useAct, useFormat, useProblemWords, useT } from '@loopkeeper/ui-kit';
import { Button } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useState } from 'react';
import { useMe } from '../../app/session/session.js';
import type { RecordCallInput } from '../../gql/graphql.js';
import { changesOf, confirmedOf, EMPTY_DRAFT, type CallDraft, type CallValue } from './call-values.js';
import { CallPart } from './CallPart.js';
import styles from './call-queue.module.css';
import { RecordCall } from './call-queue.operations.js';
import { callTexts } from './call-queue.texts.js';
import { PlanCall } from './PlanCall.js';

interface CallSheetProps {
  readonly call: CallValue;
  readonly onDone: (words: string) => void;
  /** Null where there is no other. */
  readonly onLeave: (() => void) | null;
}

type Told = Pick<RecordCallInput, 'result'> & Partial<RecordCallInput>;

/** Sends what came of one call. */
function useRecord({ roundId, listingId }: CallValue) {
  const act = useAct(RecordCall, 'recordCall');
  const record = async (told: Told): Promise<boolean> => {
    const outcome = await act.run((idempotencyKey) => ({
      input: {
        roundId,
        listingId,
        groups: null,
        changes: null,
        spokeWith: null,
        callAt: null,
        ...told,
        idempotencyKey,
      },
    }));
    return outcome.kind === 'done';
  };
  return { ...act, record };
}

/** One call: whom, what to read aloud, and what came of it. */
export function CallSheet({ call, onDone, onLeave }: CallSheetProps) {
  const t = useT(callTexts);
  const words = useProblemWords();
  const [draft, setDraft] = useState<CallDraft>(EMPTY_DRAFT);
  const act = useRecord(call);
  const name = call.serviceName;
  const tell = async (told: Told, said: string) => {
    if (await act.record(told)) onDone(said);
  };
  const spokeWith = draft.spokeWith.trim() || null;
  const reached = (groups: RecordCallInput['groups']) =>
    tell({ result: 'REACHED', groups, changes: [...changesOf(call, draft)], spokeWith }, t('savedReached', { name }));
  return (
    <Panel title={name} edge="loud">
      <Whom call={call} />
      <NotReached name={name} busy={act.busy} onTell={(told, said) => void tell(told, said)} onLeave={onLeave} />
      <ol className={styles.parts}>
        {call.parts.map((part) => (
          <li key={part.group}>
            <CallPart part={part} draft={draft} onChange={setDraft} />
          </li>
        ))}
      </ol>
      {call.isConfidential && <p className={styles.quiet}>{t('private')}</p>}
      <TextField
        name="spokeWith"
        label={t('spokeWith')}
        value={draft.spokeWith}
        onChange={(next) => setDraft({ ...draft, spokeWith: next })}
        maxLength={100}
      />
      {act.problem && <Failed message={words(act.problem)} />}
      {act.error && <Failed error={act.error} what="act" />}
      <SaveBar call={call} draft={draft} busy={act.busy} onReached={(groups) => void reached(groups)} />
    </Panel>
  );
}

interface NotReachedProps {
  readonly name: string;
  readonly busy: boolean;
  readonly onTell: (told: Told, said: string) => void;
  readonly onLeave: CallSheetProps['onLeave'];
}

/** What else may come of a call: nobody there, somebody else, or another hour. */
function NotReached({ name, busy, onTell, onLeave }: NotReachedProps) {
  const t = useT(callTexts);
  const [plans, setPlans] = useState(false);
  return (
    <>
      <div className={styles.bar}>
        <Button
          variant="default"
          loading={busy}
          onClick={() => onTell({ result: 'NO_ANSWER' }, t('savedNoAnswer', { name }))}
        >
          {t('noAnswer')}
        </Button>
        <Button
          variant="default"
          loading={busy}
          onClick={() => onTell({ result: 'WRONG_NUMBER' }, t('savedWrong', { name }))}
        >
          {t('wrongNumber')}
        </Button>
        <Button variant="default" onClick={() => setPlans(!plans)} aria-expanded={plans}>
          {t('callLater')}
        </Button>
        {onLeave && (
          <Button variant="subtle" onClick={onLeave}>
            {t('next')}
          </Button>
        )}
      </div>
      {plans && (
        <PlanCall
          busy={busy}
          onPlan={(callAt) => onTell({ result: 'CALL_LATER', callAt }, t('savedLater', { name }))}
        />
      )}
    </>
  );
}

interface SaveBarProps {
  readonly call: CallValue;
  readonly draft: CallDraft;
  readonly busy: boolean;
  readonly onReached: (groups: RecordCallInput['groups']) => void;
}

function SaveBar({ call, draft, busy, onReached }: SaveBarProps) {
  const t = useT(callTexts);
  const [missing, setMissing] = useState(false);
  const confirmed = confirmedOf(call, draft);
  const changes = changesOf(call, draft);
  const all = call.parts.map(({ group }) => group);
  const save = () => (confirmed.length + changes.length === 0 ? setMissing(true) : onReached([...confirmed]));
  return (
    <>
      {missing && confirmed.length + changes.length === 0 && <Failed message={t('nothingYet')} />}
      <div className={styles.bar}>
        {changes.length === 0 && draft.groups.length === 0 && (
          <Button size="md" loading={busy} onClick={() => onReached(all)}>
            {t('all')}
          </Button>
        )}
        <Button
          size="md"
          variant={changes.length + draft.groups.length > 0 ? 'filled' : 'default'}
          loading={busy}
          onClick={save}
        >
          {confirmed.length === 0 && changes.length > 0 ? t('saveChanges') : t('save', { count: confirmed.length })}
        </Button>
      </div>
    </>
  );
}

function Whom({ call }: { readonly call: CallValue }) {
  const t = useT(callTexts);
  const format = useFormat();
  const me = useMe();
  const { organizationName, phone, hours, calls, callAt, roundName } = call;
  const number = phone ? (
    <a className={styles.phone} href={`tel:${phone.replace(/[^\d+]/g, '')}`}>
      <IconPhone size={20} aria-hidden />
      {phone}
    </a>
  ) : (
    t('noPhone')
  );
  return (
    <>
      <Facts
        facts={[
          [t('organization'), organizationName],
          [t('phone'), number],
          [t('hours'), hours],
          [t('round'), roundName],
          [
            t('callLater'),
            calls > 0 && callAt
              ? `${t('inVain', { count: calls })} · ${t('planned', { when: format.dateTime(callAt) })}`
              : null,
          ],
        ]}
      />
      <blockquote className={styles.opening}>{t('opening', { me: me.displayName, agency: me.agency.name })}</blockquote>
    </>
  );
}
