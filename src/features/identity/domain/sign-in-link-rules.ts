/** How long a mailed sign-in link is good; its mail says so. */
export const MAILED_LINK_MINUTES = 20;
/** How long the link is good that an administrator hands over when making an account. */
export const HANDED_LINK_HOURS = 24;

const PAUSE_SECONDS = 60;

/** Whether another link may be mailed: one a minute, so that nobody's mailbox is flooded through us. */
export const mayMailAgain = (lastMade: Date | null, now: Date): boolean =>
  lastMade === null || now.getTime() - lastMade.getTime() >= PAUSE_SECONDS * 1000;
