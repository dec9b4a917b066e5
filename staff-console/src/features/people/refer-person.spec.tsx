import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { Link, Route, Routes } from 'react-router';
import { GraphQLDouble } from '@loopkeeper/ui-kit/testing';
import { renderPage } from '../../app/testing/render-page.js';
import {
  PreviewRelease,
  ReadReferralPerson,
  ReadReferralStart,
} from '../referrals/new-referral/new-referral.operations.js';
import NewReferralPage from '../referrals/NewReferralPage.js';
import { allowed, foodBoxes, maria } from '../testing/cast.js';
import { ReadPerson } from './people.operations.js';
import PersonPage from './PersonPage.js';

const REFER = '/referrals/new?listing=listing-food';

const walk = (
  <Routes>
    <Route path="people/:id" element={<PersonPage />} />
    <Route path="search" element={<Link to={REFER}>Refer to food boxes</Link>} />
    <Route path="referrals/new" element={<NewReferralPage />} />
  </Routes>
);

describe('Referring a person', () => {
  it('remembers for whom a service was looked for, once, and never in the address', async () => {
    const server = new GraphQLDouble()
      .answers(ReadPerson, { person: { ...maria(), consents: [], referrals: [] } })
      .answers(ReadReferralStart, foodBoxes())
      .answers(ReadReferralPerson, { person: maria() })
      .answers(PreviewRelease, { releasePreview: allowed() });
    const { user } = renderPage(walk, { server, at: '/people/person-maria' });

    await user.click(await screen.findByRole('button', { name: 'Refer this person' }));
    expect(screen.getByTestId('address').textContent).toBe('/search');
    await user.click(await screen.findByRole('link', { name: 'Refer to food boxes' }));

    const person = within(await screen.findByRole('region', { name: 'Person' }));
    expect(await person.findByText('Maria Lopez')).toBeTruthy();
    expect(screen.getByTestId('address').textContent).toBe(REFER);
  });
});
