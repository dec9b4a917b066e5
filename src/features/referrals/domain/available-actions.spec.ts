import { describe, expect, it } from '@jest/globals';
import { aReferral, CLINIC, goodFacts, NOW, PANTRY } from '../../../../test/support/a-referral.js';
import { systemActor, type Actor, type Role } from '../../../kernel/actor.js';
import { availableActions } from './available-actions.js';
import { actingAs, partiesTo, seesAsSender } from './party-to.js';
import { isOpen, REFERRAL_STATES, stateSpec, type Party } from './referral-lifecycle.js';

const actor = (kind: Actor['kind'], agencyId: string, ...roles: Role[]): Actor => ({
  ...systemActor('test'),
  kind,
  agencyId,
  roles,
  userId: 'u',
});
const ana = actor('staff', CLINIC, 'coordinator');
const dora = actor('staff', CLINIC, 'director', 'supervisor');
const pantry = actor('partner', PANTRY, 'partner_member');

describe('the part an actor plays', () => {
  it.each<[string, Actor, readonly Party[]]>([
    ['a coordinator of the sender', ana, ['sender']],
    ['a supervisor of the sender', dora, ['sender', 'supervisor']],
    ['a resource specialist', actor('staff', CLINIC, 'resource_specialist'), []],
    ['a director alone', actor('staff', CLINIC, 'director'), []],
    ['a user of the receiver', pantry, ['receiver']],
    ['a reply link to the receiver', actor('replyLink', PANTRY), ['receiver']],
    ['a user of a third agency', actor('partner', 'elsewhere', 'partner_manager'), []],
    ['a coordinator elsewhere', actor('staff', 'elsewhere', 'coordinator'), []],
    ['the system', systemActor('clock'), ['system']],
  ])('%s', (_, who, parties) => expect(partiesTo(aReferral(), who)).toEqual(parties));

  it('is sight alone for a director', () => {
    expect(seesAsSender(actor('staff', CLINIC, 'director'), aReferral())).toBe(true);
    expect(seesAsSender(pantry, aReferral())).toBe(false);
  });

  it('is the receiver’s when staff pass on its word', () => {
    expect(actingAs('accept', ['sender'], true)).toEqual({ party: 'receiver', onBehalf: true });
    expect(actingAs('schedule', ['sender'], false)).toEqual({ party: 'sender', onBehalf: false });
    expect(actingAs('accept', ['receiver'], true)).toBeNull();
    expect(actingAs('void', ['sender'], false)).toBeNull();
  });
});

const offered = (
  state: Parameters<typeof stateSpec>[0],
  who: Actor,
  facts = goodFacts(),
  given: Parameters<typeof aReferral>[0] = {},
) => {
  const referral = aReferral({ state, sentAt: NOW, releasableAt: NOW, ...given });
  return availableActions({ referral, parties: partiesTo(referral, who), facts });
};

describe('the buttons', () => {
  it.each(REFERRAL_STATES.filter(isOpen))('in %s give the side whose move it is one loud step', (state) => {
    const who = stateSpec(state).nextMove === 'sender' ? ana : pantry;
    expect(offered(state, who).filter(({ weight }) => weight === 'primary')).toHaveLength(1);
  });

  it('do not shout for what waits for a signature, or was done already', () => {
    const loud = (state: Parameters<typeof stateSpec>[0], given: Parameters<typeof aReferral>[0]) =>
      offered(state, ana, goodFacts(), given).filter(({ weight }) => weight === 'primary');
    expect(loud('awaiting_consent', { releasableAt: null })).toEqual([]);
    expect(loud('closed', { loopConfirmedAt: NOW })).toEqual([]);
    expect(loud('declined', { nextStep: 'other_plan' })).toEqual([]);
  });

  it('of a new referral let the pantry answer', () => {
    expect(offered('sent', pantry).map(({ action, weight }) => `${action} ${weight}`)).toEqual([
      'accept primary',
      'acknowledge secondary',
      'request_info secondary',
      'decline secondary',
      'waitlist menu',
      'note menu',
      'log_attempt menu',
    ]);
  });

  it('let staff enter the word of a partner who telephones', () => {
    const accept = offered('sent', ana).find(({ action }) => action === 'accept');
    expect(accept).toMatchObject({ onBehalf: true, weight: 'menu' });
    expect(accept?.asks.map(({ name }) => name)).toEqual(['contact_person', 'said_by', 'channel', 'at']);
  });

  it('stay pressable while only a signature is missing', () => {
    const held = goodFacts({ release: { outcome: 'HOLD', missing: [] } });
    expect(offered('awaiting_consent', ana, held).map(({ action }) => action)).toContain('release');
  });

  it('offer "we cannot report" only to whom the law forbids an answer', () => {
    const facts = goodFacts();
    expect(offered('sent', pantry, facts).map(({ action }) => action)).not.toContain('cannot_report');
    expect(
      offered('sent', pantry, { ...facts, receiver: { ...facts.receiver, mayReply: false } }).map(
        ({ action }) => action,
      ),
    ).toContain('cannot_report');
  });

  it('are none for strangers', () => {
    expect(offered('sent', actor('partner', 'elsewhere', 'partner_manager'))).toEqual([]);
  });
});
