/** The pages of agreements, in the order of their tabs. Their names are in the texts. */
export const AGREEMENT_PAGES = [
  { to: '/agreements', name: 'register' },
  { to: '/coverage', name: 'coverage' },
  { to: '/nine-services', name: 'nineServices' },
  { to: '/renewals', name: 'renewals' },
  { to: '/referral-policy', name: 'referralPolicy' },
  { to: '/promises', name: 'promises' },
  { to: '/packets', name: 'packets' },
] as const;

/** Whether an address is that of one of these pages, or of a page below it. */
export const isAboutAgreements = (pathname: string): boolean =>
  AGREEMENT_PAGES.some(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
