import { Injectable } from '@nestjs/common';
import { Settings } from '../../../platform/config/settings.js';
import { MailTransport } from '../../../platform/mail/index.js';
import { SinglePurposeLinks, type LinkPurpose } from '../../identity/index.js';
import type { QueuedMail } from '../data/mail.store.js';
import { composeMail } from '../domain/compose-mail.js';
import type { MailFacts, MailKind } from '../domain/mail-kinds.js';

/** Where the button of each kind leads, by its link; a kind without an entry has none. */
const PATHS: Readonly<Partial<Record<MailKind, string>>> = {
  referral_request: '/r/',
  referral_reminder: '/r/',
  referral_follow_up: '/r/',
  referral_news: '/r/',
  sign_in_link: '/auth/link/',
  verification_request: '/v/',
  verification_reminder: '/v/',
};

/** Pages that need no link of their own: whoever opens them signs in. */
const PAGES: Readonly<Partial<Record<MailKind, (facts: MailFacts) => string>>> = {
  directory_digest: () => '/changed',
  agreement_reminder: ({ agreementId }) => (agreementId ? `/agreements/${agreementId}` : '/coverage'),
  agreement_to_sign: () => '/portal/agreements',
  agreement_receipt: ({ agreementId }) => (agreementId ? `/agreements/${agreementId}` : '/portal/agreements'),
};

/** What the links of each kind are for; those that are not here answer a referral. */
const PURPOSES: Readonly<Partial<Record<MailKind, LinkPurpose>>> = {
  sign_in_link: 'sign_in',
  verification_request: 'verification',
  verification_reminder: 'verification',
};

/** Writes one mail in its reader's language, makes its link, and hands it to the mail server. */
@Injectable()
export class SendMail {
  constructor(
    private readonly transport: MailTransport,
    private readonly links: SinglePurposeLinks,
    private readonly settings: Settings,
  ) {}

  async execute(mail: QueuedMail): Promise<void> {
    const { id, address, kind, locale, facts } = mail;
    await this.transport.send({
      id,
      to: address,
      locale,
      ...composeMail({ kind, locale, facts, link: this.linkFor(mail) }),
    });
  }

  private linkFor({ kind, linkId, facts }: QueuedMail): string | null {
    const page = PAGES[kind];
    if (page) return new URL(page(facts), this.settings.PUBLIC_URL).href;
    const path = PATHS[kind];
    if (!path || !linkId) return null;
    const token = this.links.tokenFor({ id: linkId, purpose: PURPOSES[kind] ?? 'reply' });
    return new URL(`${path}${token}`, this.settings.PUBLIC_URL).href;
  }
}
