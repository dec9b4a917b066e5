/** What the page "Today" says in English. */
export const en = {
  title: 'Today',
  needYou_one: '{{count}} needs you.',
  needYou_other: '{{count}} need you.',
  dueToday_one: '{{count}} is due today.',
  dueToday_other: '{{count}} are due today.',
  empty: 'Nothing needs you now.',
  emptyNext: 'Next: {{text}}',
  emptyNoNext: 'Nothing is promised ahead. Find a service to start a referral.',
  findService: 'Find a service',
  openRow: '{{action}}: {{reference}}',
} as const;
