import { GraphQLDouble } from '@loopkeeper/ui-kit/testing';
import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderPage } from '../../app/testing/render-page.js';
import type { AgencyFactsFragment } from '../../gql/graphql.js';
import { EditAgency } from './EditAgency.js';
import { ReadAgency, UpdateAgency } from './network.operations.js';

const pantry: AgencyFactsFragment = {
  id: 'agency-1',
  version: 3,
  name: 'Riverside Pantry',
  legalType: 'NON_COVERED_CBO',
  isLead: false,
  active: true,
  takesReferrals: true,
  timeZone: 'America/New_York',
  mailbox: 'intake@riversidepantry.example',
  mailLocale: 'en',
  answeredBy: 'Front desk',
  phone: null,
  hours: [{ days: [1, 2, 3, 4, 5], opensAt: '09:00', closesAt: '17:00' }],
};

describe('editing an agency', () => {
  it('is told when somebody else was faster, keeps what was typed, and saves at the second try', async () => {
    let saved = 0;
    const stale = {
      code: 'STALE_VERSION',
      message: 'Changed meanwhile.',
      field: null,
      currentVersion: 4,
      changes: ['Phone'],
    };
    const server = new GraphQLDouble()
      .answers(ReadAgency, { agency: pantry })
      .answers(UpdateAgency, { updateAgency: { __typename: 'StaleVersion', ...stale } });
    const edit = <EditAgency id="agency-1" onSaved={() => saved++} onCancel={() => undefined} />;
    const { user } = renderPage(edit, { server });

    await user.click(await screen.findByLabelText('Takes referrals now'));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Phone');
    expect(screen.getByLabelText('Takes referrals now')).toHaveProperty('checked', false);

    server.answers(UpdateAgency, {
      updateAgency: { __typename: 'Agency', ...pantry, version: 5, takesReferrals: false },
    });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByRole('button', { name: 'Save' });
    expect(saved).toBe(1);
    expect(server.requests(UpdateAgency).map(({ input }) => input.seenVersion)).toEqual([3, 4]);
    expect(server.requests(UpdateAgency)[1]?.input.takesReferrals).toBe(false);
  });
});
