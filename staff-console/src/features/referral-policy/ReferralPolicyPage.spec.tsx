import { axeFindings, GraphQLDouble } from '@loopkeeper/ui-kit/testing';
import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { ANA, renderPage } from '../../app/testing/render-page.js';
import type { ReadReferralPolicyRulesQuery } from '../../gql/graphql.js';
import { faultyRule, moved, newRule } from './policy-rules.js';
import { ReadReferralPolicy, SetReferralPolicy } from './referral-policy.operations.js';
import ReferralPolicyPage from './ReferralPolicyPage.js';

const DORA = { ...ANA, id: 'user-dora', displayName: 'Dora', roles: ['DIRECTOR' as const] };

const held = (
  given: Partial<NonNullable<ReadReferralPolicyRulesQuery['referralPolicy']>> = {},
): ReadReferralPolicyRulesQuery => ({
  referralPolicy: {
    number: 0,
    setAt: null,
    setBy: null,
    rules: [
      { standings: [], groups: [], tiers: [], dcoService: true, verdict: 'BLOCK' },
      { standings: ['NONE'], groups: [], tiers: ['HEALTH'], dcoService: null, verdict: 'WARN' },
    ],
    ...given,
  },
});

const open = (server: GraphQLDouble, me = ANA) => renderPage(<ReferralPolicyPage />, { server, me });

describe('What agreements mean for referrals', () => {
  it('says that it loads, and when it could not be loaded', async () => {
    const { unmount } = open(new GraphQLDouble().waits(ReadReferralPolicy));
    expect(await screen.findByText('Loading')).toBeTruthy();
    unmount();
    open(new GraphQLDouble().breaks(ReadReferralPolicy));
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });

  it('shows every rule in words, and lets only its keepers change them', async () => {
    open(new GraphQLDouble().answers(ReadReferralPolicy, held()));
    expect(await screen.findByText('a DCO service')).toBeTruthy();
    expect(screen.getByText('does not go')).toBeTruthy();
    expect(screen.getByText(/Nobody has set one yet/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Change the rules' })).toBeNull();
    expect(await axeFindings()).toEqual([]);
  });

  it('says so when there are no rules', async () => {
    open(new GraphQLDouble().answers(ReadReferralPolicy, held({ rules: [] })));
    expect(await screen.findByText('No rules: every referral goes.')).toBeTruthy();
  });

  it('sets the next version, and says at a rule what is wrong with it', async () => {
    const server = new GraphQLDouble().answers(ReadReferralPolicy, held()).answers(SetReferralPolicy, {
      setReferralPolicy: {
        __typename: 'InvalidInput',
        code: 'INVALID_INPUT',
        field: 'rules.2',
        message: 'Rule 3 never decides.',
      },
    });
    const { user } = open(server, DORA);
    await user.click(await screen.findByRole('button', { name: 'Change the rules' }));
    await user.click(screen.getByRole('button', { name: 'Add a rule' }));
    const third = within(screen.getByRole('group', { name: 'Rule 3' }));
    await user.click(third.getByRole('checkbox', { name: 'substance use' }));
    await user.selectOptions(third.getByRole('combobox', { name: /then it/i }), 'REASON');
    await user.click(screen.getByRole('button', { name: 'Set as the next version' }));
    expect(await third.findByText('Rule 3 never decides.')).toBeTruthy();

    server.answers(SetReferralPolicy, { setReferralPolicy: { __typename: 'ReferralPolicy', number: 1 } });
    await user.click(screen.getByRole('button', { name: 'Move rule 3 up' }));
    await user.click(screen.getByRole('button', { name: 'Set as the next version' }));
    expect(await screen.findByText('Version 1 holds now.')).toBeTruthy();
    expect(server.requests(SetReferralPolicy)[1]?.input).toEqual({
      seenNumber: 0,
      rules: [
        { standings: [], groups: [], tiers: [], dcoService: true, verdict: 'BLOCK' },
        { standings: [], groups: [], tiers: ['SUBSTANCE_USE'], dcoService: null, verdict: 'REASON' },
        { standings: ['NONE'], groups: [], tiers: ['HEALTH'], dcoService: null, verdict: 'WARN' },
      ],
    });
  });

  it('keeps what was typed when somebody set another version meanwhile', async () => {
    const server = new GraphQLDouble().answers(ReadReferralPolicy, held()).answers(SetReferralPolicy, {
      setReferralPolicy: {
        __typename: 'StaleVersion',
        code: 'STALE_VERSION',
        field: null,
        message: 'This record has changed.',
        currentVersion: 4,
        changes: ['Somebody has set version 4 meanwhile.'],
      },
    });
    const { user } = open(server, DORA);
    await user.click(await screen.findByRole('button', { name: 'Change the rules' }));
    await user.click(screen.getByRole('button', { name: 'Remove rule 2' }));
    await user.click(screen.getByRole('button', { name: 'Set as the next version' }));
    expect(await screen.findByText('Somebody has set version 4 meanwhile.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Set as the next version' }));
    expect(server.requests(SetReferralPolicy).map(({ input }) => [input.seenNumber, input.rules.length])).toEqual([
      [0, 1],
      [4, 1],
    ]);
  });
});

it('moves a rule by a place, and knows which one a fault is about', () => {
  const [one, two] = [newRule, { ...newRule, dcoService: true }];
  expect(moved([one, two], 1, -1)).toEqual([two, one]);
  expect(moved([one, two], 0, 1)).toEqual([two, one]);
  expect([faultyRule('rules.3'), faultyRule('input'), faultyRule(null)]).toEqual([3, null, null]);
});
