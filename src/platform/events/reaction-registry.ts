import { Injectable } from '@nestjs/common';
import type { Reaction } from '../../kernel/reaction.js';

/** A reaction to events of a kind known to itself alone. */
type AnyReaction = Reaction<never>;

/** Every reaction in the house, by the name of its class; each feature's module registers its own. */
@Injectable()
export class ReactionRegistry {
  private readonly byName = new Map<string, AnyReaction>();

  register(reaction: AnyReaction): void {
    this.byName.set(reaction.constructor.name, reaction);
  }

  namesFor(type: string): readonly string[] {
    return [...this.byName].filter(([, { to }]) => to.includes(type)).map(([name]) => name);
  }

  named(name: string): AnyReaction {
    const reaction = this.byName.get(name);
    if (!reaction) throw new Error(`No reaction is called ${name}.`);
    return reaction;
  }
}
