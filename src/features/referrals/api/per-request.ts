import type { Actor } from '../../../kernel/actor.js';

/** Something made once for each request, such as a loader; the actor of a request is an object of its own. */
export class PerRequest<Made> {
  private readonly made = new WeakMap<Actor, Made>();

  constructor(private readonly make: (actor: Actor) => Made) {}

  for(actor: Actor): Made {
    const known = this.made.get(actor);
    if (known) return known;
    const fresh = this.make(actor);
    this.made.set(actor, fresh);
    return fresh;
  }
}
