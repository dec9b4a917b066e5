import { describe, expect, it } from '@jest/globals';
import { defineLifecycle, keysOf, startsOf, type ActionOf, type RuleOf, type StateOf } from './lifecycle.js';
import { toMermaid } from './to-mermaid.js';

const door = defineLifecycle({
  initial: 'closed',
  states: {
    closed: { about: 'Nobody can pass.', open: true },
    ajar: { about: 'A cat can pass.', open: true },
    wide: { about: 'Everybody can pass.', open: false },
    bricked: { about: 'It is a wall now.', open: false, sealed: true },
  },
  actions: {
    push: {
      about: 'Lean on it.',
      from: ['closed', 'ajar'],
      to: 'wide',
      toIf: { stiff: 'ajar', from_ajar: 'ajar' },
      by: ['guest'],
      needs: ['unlocked'],
      emits: 'door.pushed',
    },
    knock: { about: 'Ask.', from: 'every', to: 'same', by: ['guest'], emits: 'door.knocked' },
    brick: {
      about: 'End it.',
      from: ['closed', 'wide'],
      fromFor: { guest: ['closed'] },
      to: 'bricked',
      by: ['owner', 'guest'],
      emits: 'door.bricked',
    },
  },
});

const states: StateOf<typeof door>[] = ['closed', 'ajar', 'wide', 'bricked'];
const actions: ActionOf<typeof door>[] = ['push', 'knock', 'brick'];
const rule: RuleOf<typeof door> = 'unlocked';

describe('a lifecycle', () => {
  it('derives its states, actions and rules from the table', () => {
    expect(keysOf(door.states)).toEqual(states);
    expect(keysOf(door.actions)).toEqual(actions);
    expect(door.actions.push.needs).toEqual([rule]);
  });

  it('counts every state but the sealed ones as a start of an action from everywhere', () => {
    expect(startsOf(door, door.actions.knock)).toEqual(['closed', 'ajar', 'wide']);
  });

  it('lets a party start from fewer states than another', () => {
    expect(startsOf(door, door.actions.brick, 'owner')).toEqual(['closed', 'wide']);
    expect(startsOf(door, door.actions.brick, 'guest')).toEqual(['closed']);
  });

  it('is drawn with its conditions, and without what only stays where it is', () => {
    const picture = toMermaid(door);
    expect(picture).toContain('[*] --> closed');
    expect(picture).toContain('closed --> ajar: push (guest), if stiff');
    expect(picture).not.toContain('ajar --> wide');
    expect(picture).toContain('wide --> bricked: brick (owner or guest)');
    expect(picture).not.toContain('knock');
  });
});
