import {
  ChoiceField,
  DateField,
  Form,
  Loaded,
  PageHead,
  Panel,
  Said,
  StatusBadge,
  useAct,
  useFields,
  useFormat,
  useLoad,
  useLocale,
  useShownProblem,
  useT,
  type Tone,
} from '@loopkeeper/ui-kit';
import { useEffect, useState } from 'react';
import { useHasRole, useToday } from '../../app/session/session.js';
import type { PacketState, ReadEvidencePacketsQuery } from '../../gql/graphql.js';
import styles from '../coverage/coverage.module.css';
import { AskForPacket, ReadPackets } from './packets.operations.js';
import { packetTexts } from './packets.texts.js';

type Packet = ReadEvidencePacketsQuery['evidencePackets'][number];

const LOOK_AGAIN_MS = 2_000;
const UNDER_WAY: readonly PacketState[] = ['WAITING', 'WORKING'];
const TONES: Readonly<Record<PacketState, Tone>> = {
  WAITING: 'waiting',
  WORKING: 'waiting',
  READY: 'good',
  FAILED: 'late',
};

/** The evidence for a site visit: asked for, watched while it is made, taken away. */
export default function PacketsPage() {
  const t = useT(packetTexts);
  const mayAsk = useHasRole('DIRECTOR', 'ADMIN');
  const load = useLoad(ReadPackets, {});
  const [said, setSaid] = useState(false);
  const isUnderWay = load.data?.evidencePackets.some(({ state }) => UNDER_WAY.includes(state)) ?? false;
  const { reload } = load;
  useEffect(() => {
    if (!isUnderWay) return;
    const watch = setInterval(reload, LOOK_AGAIN_MS);
    return () => clearInterval(watch);
  }, [isUnderWay, reload]);
  const asked = () => {
    setSaid(true);
    reload();
  };
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className={styles.page}>
        <Said>{said && isUnderWay && t('asked')}</Said>
        {mayAsk && (
          <Panel title={t('make')}>
            <AskForm onAsked={asked} />
          </Panel>
        )}
        <Panel title={t('made')}>
          <Loaded load={load}>{({ evidencePackets }) => <PacketList packets={evidencePackets} />}</Loaded>
        </Panel>
      </div>
    </>
  );
}

const LANGUAGES = ['EN', 'ES'] as const;

function AskForm({ onAsked }: { readonly onAsked: () => void }) {
  const t = useT(packetTexts);
  const today = useToday();
  const fields = useFields({ asOf: today, language: useLocale() === 'es' ? 'ES' : 'EN' });
  const act = useAct(AskForPacket, 'askForPacket');
  const general = useShownProblem(fields, act.problem);
  const { field, values } = fields;
  const ask = async () => {
    if (!fields.show(values.asOf === '' ? { asOf: t('fillIn') } : {})) return;
    const language = LANGUAGES.find((one) => one === values.language) ?? 'EN';
    if ((await act.run(() => ({ asOf: values.asOf, language }))).kind === 'done') onAsked();
  };
  return (
    <Form
      label={t('make')}
      submit={t('ask')}
      formRef={fields.formRef}
      busy={act.busy}
      problem={general}
      error={act.error}
      onSubmit={() => void ask()}
    >
      <DateField {...field('asOf')} label={t('asOf')} max={today} required />
      <ChoiceField
        name="language"
        label={t('language')}
        value={values.language}
        onChange={(value) => fields.set('language', value === 'ES' ? 'ES' : 'EN')}
        options={LANGUAGES.map((value) => ({ value, label: t(value) }))}
        placeholder={null}
        required
      />
    </Form>
  );
}

function PacketList({ packets }: { readonly packets: readonly Packet[] }) {
  const t = useT(packetTexts);
  if (packets.length === 0) return <p className={styles.quiet}>{t('none')}</p>;
  return (
    <ul className={styles.list}>
      {packets.map((packet) => (
        <li key={packet.id}>
          <PacketLines packet={packet} />
        </li>
      ))}
    </ul>
  );
}

function PacketLines({ packet }: { readonly packet: Packet }) {
  const t = useT(packetTexts);
  const format = useFormat();
  const { asOf, askedAt, askedBy, language, state, stateLabel, done, pdf, csv } = packet;
  const day = format.date(asOf);
  return (
    <div className={styles.stack}>
      <strong>{t('of', { day })}</strong>
      <StatusBadge tone={TONES[state]}>{stateLabel}</StatusBadge>
      {UNDER_WAY.includes(state) && <progress value={done} max={100} aria-label={t('share', { percent: done })} />}
      <span className={styles.bar}>
        {pdf?.url && (
          <a href={pdf.url} download>
            {t('pdf', { day })}
          </a>
        )}
        {csv?.url && (
          <a href={csv.url} download>
            {t('csv', { day })}
          </a>
        )}
      </span>
      <span className={styles.quiet}>
        {t('by', { language: t(language), name: askedBy, at: format.dateTime(askedAt) })}
      </span>
    </div>
  );
}
