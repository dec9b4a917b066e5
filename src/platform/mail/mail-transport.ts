import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Settings } from '../config/settings.js';

export interface OutgoingMail {
  /** The same at every try of one message, so that a receiver may drop a repeat. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly locale: string;
}

/** The receiver's server said no for good (SMTP 5xx): another try would be refused again. */
export class MailRefused extends Error {}

const replyCode = (error: unknown): number =>
  error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : 0;

/** What may be kept of a failure: the kind of error and the server's code, never its sentence, which may quote an address. */
export const failureCode = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';
  return replyCode(error) > 0 ? `${code} ${replyCode(error)}` : code;
};

/** Sends mail over SMTP by one pooled connection. */
@Injectable()
export class MailTransport implements OnApplicationShutdown {
  private readonly smtp: Transporter;
  private readonly domain: string;

  constructor(private readonly settings: Settings) {
    const { hostname, port, protocol, username, password } = new URL(settings.SMTP_URL);
    this.smtp = createTransport({
      pool: true,
      maxConnections: 3,
      host: hostname,
      port: Number(port || (protocol === 'smtps:' ? 465 : 587)),
      secure: protocol === 'smtps:',
      requireTLS: settings.isProduction && protocol === 'smtp:' && hostname !== '127.0.0.1' && hostname !== 'localhost',
      auth: username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : undefined,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
    });
    this.domain = new URL(settings.PUBLIC_URL).hostname;
  }

  /** Hands one message to the server; throws MailRefused where trying again is of no use. */
  async send({ id, to, subject, text, html, locale }: OutgoingMail): Promise<void> {
    try {
      await this.smtp.sendMail({
        from: this.settings.MAIL_FROM,
        to,
        subject,
        text,
        html,
        messageId: `<${id}@${this.domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All', 'Content-Language': locale },
      });
    } catch (error) {
      throw replyCode(error) >= 500 ? new MailRefused(failureCode(error)) : error;
    }
  }

  onApplicationShutdown(): void {
    this.smtp.close();
  }
}
