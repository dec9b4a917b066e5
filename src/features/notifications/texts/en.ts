import type { MailTexts } from './mail-texts.js';

export const en: MailTexts = {
  referral_request: {
    subject: ({ reference, replyBy }) => `Request ${reference} is waiting${replyBy ? `: reply by ${replyBy}` : ''}`,
    lines: ({ reference, replyBy }) => [
      `A request is waiting for your answer. Its reference is ${reference}.`,
      ...(replyBy ? [`Please reply by ${replyBy}.`] : []),
      'You need no account. Opening the page changes nothing; your answer is a button on it.',
    ],
    button: 'Open the request',
  },
  referral_reminder: {
    subject: ({ reference, replyBy }) =>
      `Reminder: request ${reference} is waiting${replyBy ? `, reply by ${replyBy}` : ''}`,
    lines: ({ reference, replyBy }) => [
      `Request ${reference} is still waiting for your answer.`,
      ...(replyBy ? [`Please reply by ${replyBy}.`] : []),
      'A no is an answer too, and helps us look further at once.',
    ],
    button: 'Open the request',
  },
  referral_follow_up: {
    subject: ({ reference, replyBy }) =>
      `Request ${reference}: how is it going${replyBy ? `? Word is due by ${replyBy}` : '?'}`,
    lines: ({ reference, replyBy }) => [
      `Request ${reference} is with you. We are waiting for word of how it went, or of the next step.`,
      ...(replyBy ? [`Please tell us by ${replyBy}.`] : []),
      'It did not work out? Then tell us that: it helps us look further at once.',
    ],
    button: 'Say how it went',
  },
  referral_news: {
    subject: ({ reference }) => `Request ${reference}: there is news`,
    lines: ({ reference }) => [`Something new stands on request ${reference}.`],
    button: 'Open the request',
  },
  referral_ended: {
    subject: ({ reference }) => `Request ${reference} has ended`,
    lines: ({ reference }) => [
      `Request ${reference} was taken back or has ended. There is nothing that you need to do.`,
    ],
    button: null,
  },
  reply_code: {
    subject: () => 'Your code',
    lines: ({ code }) => [
      `Your code is ${code}.`,
      'It is good for ten minutes. Type it on the page you have open, and give it to nobody.',
      'You did not ask for it? Then do nothing.',
    ],
    button: null,
  },
  sign_in_link: {
    subject: () => 'Your sign-in link',
    lines: () => [
      'Here is the link to sign in that was asked for. It works once, for twenty minutes.',
      'You did not ask for it? Then do nothing.',
    ],
    button: 'Go to sign-in',
  },
  directory_digest: {
    subject: ({ services, more }) =>
      services.length + more === 1
        ? 'A service you follow has changed'
        : `${services.length + more} services you follow have changed`,
    lines: ({ services, more, stopLink }) => [
      'These services, which you follow, have changed since yesterday:',
      ...services.map((service) => `– ${service}`),
      ...(more > 0 ? [`and ${more} more.`] : []),
      `To get no daily mail any more: ${stopLink}`,
    ],
    button: 'See what changed',
  },
  verification_request: {
    subject: () => 'Is your listing still right?',
    lines: ({ listings }) => [
      listings === 1
        ? 'People are sent to you by what stands in the community directory. Please look it through.'
        : `People are sent to you by what stands in the community directory. Please look your ${listings} listings through.`,
      'It takes two minutes. You need no account; opening the page changes nothing.',
    ],
    button: 'Look at the listing',
  },
  verification_reminder: {
    subject: () => 'Reminder: is your listing still right?',
    lines: () => [
      'We have not heard yet whether what stands in the community directory about you is still right.',
      'One button says that it is. If we hear nothing we call you.',
    ],
    button: 'Look at the listing',
  },
  agreement_reminder: {
    subject: ({ agreement, daysLeft, day }) =>
      daysLeft > 0
        ? `${agreement}: ${daysLeft === 1 ? 'one day' : `${daysLeft} days`} left`
        : `${agreement}: due ${day}`,
    lines: ({ agreement, day, daysLeft }) => [
      daysLeft > 0
        ? `Something about "${agreement}" comes due on ${day}.`
        : `Something about "${agreement}" was due on ${day}.`,
      daysLeft > 0
        ? 'See what it is and what can be done. You are told again as the day comes nearer.'
        : 'It is on your list until it is settled. What follows for referrals is already in effect.',
    ],
    button: 'Open the agreement',
  },
  agreement_to_sign: {
    subject: () => 'An agreement is waiting for your signature',
    lines: ({ agreement }) => [
      `"${agreement}" is waiting for the signature of your agency.`,
      'Whoever is named as signer can read and accept it in the portal. Opening it changes nothing.',
    ],
    button: 'Read the agreement',
  },
  agreement_receipt: {
    subject: () => 'A signature was received: your receipt is ready',
    lines: ({ agreement }) => [
      `A signature on "${agreement}" was received.`,
      'The receipt, with the time and the fingerprint of the text that was signed, is ready with the agreement.',
    ],
    button: 'See the receipt',
  },
  footer: 'This mailbox is not watched at night. In danger now? Call 911, or 988 for a crisis.',
};
