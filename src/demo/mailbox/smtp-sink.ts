import type { AddressInfo } from 'node:net';
import PostalMime from 'postal-mime';
import { SMTPServer, type SMTPServerAddress, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { newId } from '../../kernel/ids.js';
import type { DemoMail } from './demo-mail.js';

/** A real SMTP server that keeps every mail instead of passing it on. */
export interface SmtpSink {
  readonly port: number;
  stop(): Promise<void>;
}

async function bytesOf(stream: SMTPServerDataStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

async function readMail(stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<DemoMail> {
  const { subject, text, html } = await PostalMime.parse(await bytesOf(stream));
  return {
    id: newId(),
    at: new Date().toISOString(),
    to: envelope.rcptTo.map(({ address }) => address.toLowerCase()),
    from: envelope.mailFrom ? envelope.mailFrom.address : '',
    subject: subject ?? '',
    text: text ?? '',
    html: html ?? null,
  };
}

interface SinkOptions {
  readonly keep: (mail: DemoMail) => void;
  /** Refuses an address for good, as a server does that does not know it. */
  readonly refuses?: (address: string) => boolean;
  readonly port?: number;
}

const refusal = (): Error => Object.assign(new Error('No such mailbox here.'), { responseCode: 550 });

/** Listens on the loopback address only. */
export async function startSmtpSink({ keep, refuses = () => false, port = 0 }: SinkOptions): Promise<SmtpSink> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    size: 1_000_000,
    // Senders keep idle connections; a server that stops does not wait for them.
    closeTimeout: 500,
    logger: false,
    onRcptTo: ({ address }: SMTPServerAddress, _session, done) => done(refuses(address) ? refusal() : undefined),
    onData: (stream, session, done) => {
      readMail(stream, session).then(
        (mail) => {
          keep(mail);
          done();
        },
        (error: Error) => done(error),
      );
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  const { port: listening } = server.server.address() as AddressInfo;
  return { port: listening, stop: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}
