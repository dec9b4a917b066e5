import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { GraphQLDouble } from '@loopkeeper/ui-kit/testing';
import { renderPage } from '../../app/testing/render-page.js';
import type { ReadTodayQuery } from '../../gql/graphql.js';
import TodayPage from './TodayPage.js';
import { ReadMyTasks } from '../renewals/renewals.operations.js';
import { ReadToday } from './today.operations.js';

const NOTHING: ReadTodayQuery = { today: { count: 0, dueToday: 0, groups: [], next: null } };
const ONE: ReadTodayQuery = {
  today: {
    count: 1,
    dueToday: 1,
    next: null,
    groups: [
      {
        code: 'now',
        label: 'Now',
        rows: [
          {
            id: 'row-1',
            referralId: 'referral-1',
            reference: 'K7QM-42',
            sentence: 'Riverside Pantry did not answer in time.',
            personName: 'Maria Lopez',
            action: 'note',
            due: { at: '2026-11-25T15:00:00Z', text: 'Reply due 10:00 AM (overdue)', overdue: true },
          },
        ],
      },
      { code: 'gone_quiet', label: 'Gone quiet', rows: [] },
    ],
  },
};

const open = (server: GraphQLDouble) => renderPage(<TodayPage />, { server });

describe('Today', () => {
  it('shows that it loads', async () => {
    open(new GraphQLDouble().waits(ReadToday));
    expect(await screen.findByText('Loading')).toBeTruthy();
  });

  it('offers to try again when the server cannot be reached', async () => {
    open(new GraphQLDouble().breaks(ReadToday));
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('says that nothing needs you, and what comes next', async () => {
    const next = { at: '2026-12-01T14:00:00Z', text: 'follow-up, Tue 9:00 AM' };
    open(new GraphQLDouble().answers(ReadToday, { today: { ...NOTHING.today, next } }));
    expect(await screen.findByText('Nothing needs you now.')).toBeTruthy();
    expect(screen.getByText('Next: follow-up, Tue 9:00 AM')).toBeTruthy();
  });

  it('shows one sentence, one due time and one button a row, and no empty group', async () => {
    open(new GraphQLDouble().answers(ReadToday, ONE));
    expect(await screen.findByText('1 needs you. 1 is due today.')).toBeTruthy();
    const now = within(screen.getByRole('region', { name: /^Now/ }));
    expect(now.getByText('Riverside Pantry did not answer in time.')).toBeTruthy();
    expect(now.getByText('Reply due 10:00 AM (overdue)')).toBeTruthy();
    expect(now.getByRole('link', { name: 'Call: K7QM-42' }).getAttribute('href')).toBe('/referrals/referral-1');
    expect(screen.queryByText('Gone quiet')).toBeNull();
  });

  it('shows no name while names are hidden', async () => {
    localStorage.setItem('loopkeeper.hide-names', 'yes');
    open(new GraphQLDouble().answers(ReadToday, ONE));
    expect(await screen.findByText('M. L.')).toBeTruthy();
    expect(screen.queryByText('Maria Lopez')).toBeNull();
    localStorage.removeItem('loopkeeper.hide-names');
  });

  it('speaks Spanish', async () => {
    renderPage(<TodayPage />, { server: new GraphQLDouble().answers(ReadToday, NOTHING), locale: 'es' });
    expect(await screen.findByText('Ahora nada le necesita.')).toBeTruthy();
  });

  it('shows what has to be done about agreements, and only then', async () => {
    const task = {
      id: 'task-1',
      day: '2026-12-15',
      kind: 'RENEW' as const,
      kindLabel: 'Ends: renew it or let it go',
      agreementId: 'agreement-1',
      title: 'Food for families',
      partners: ['Riverside Pantry'],
      ownerName: 'Ana Ruiz',
      daysLeft: 20,
      isEscalated: false,
    };
    const { unmount } = open(
      new GraphQLDouble().answers(ReadToday, NOTHING).answers(ReadMyTasks, { agreementTasks: [task] }),
    );
    const panel = within(await screen.findByRole('region', { name: 'Agreements that need you' }));
    expect(panel.getByText(/20 days left/)).toBeTruthy();
    unmount();
    open(new GraphQLDouble().answers(ReadToday, NOTHING).answers(ReadMyTasks, { agreementTasks: [] }));
    expect(await screen.findByText('Nothing needs you now.')).toBeTruthy();
    expect(screen.queryByText('Agreements that need you')).toBeNull();
  });
});
