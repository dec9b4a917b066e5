import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { invalid, isProblem, notFound, Problem, staleVersion } from '../../../kernel/problem.js';
import { Transactor, type Tx } from '../../../platform/database/transactor.js';
import { EventLog } from '../../../platform/events/index.js';
import { IdempotencyKeys, type KeyedResult } from '../../../platform/idempotency/idempotency-keys.js';
import { SuggestionStore, type Verdict } from '../data/suggestion.store.js';
import type { Suggestion } from '../domain/suggestion.js';
import { suggestionLifecycle, type Decision } from '../domain/suggestion-lifecycle.js';
import { WriteSuggestion } from './write-suggestion.js';

export interface DecisionRequest {
  readonly id: string;
  readonly decision: Decision;
  /** The words to put there instead; for edit. */
  readonly value: string | null;
  /** Why not; for reject. */
  readonly reason: string | null;
  /** Says that a value newer than the one that the suggestion is about may be written over. */
  readonly overNewer: boolean;
  readonly seenVersion: number;
  readonly idempotencyKey: string;
}

const decided = (): Problem => new Problem('ALREADY_DECIDED', 'Somebody has decided on this suggestion already.');

function askedFault({ decision, value, reason }: DecisionRequest): Problem | null {
  if (decision === 'edit' && !value) return invalid('value', 'Say what should stand there.');
  if (decision === 'reject' && !reason) return invalid('reason', 'Say why. Whoever suggested it reads this.');
  return null;
}

/** Takes a suggestion as it is or in other words, notes that it was done by hand, or leaves it for a reason. */
@Injectable()
export class DecideSuggestion {
  constructor(
    private readonly transactor: Transactor,
    private readonly keys: IdempotencyKeys,
    private readonly suggestions: SuggestionStore,
    private readonly write: WriteSuggestion,
    private readonly events: EventLog,
  ) {}

  execute(actor: Actor, request: DecisionRequest): Promise<KeyedResult | Problem> {
    const { idempotencyKey, ...asked } = request;
    const fault = askedFault(request);
    if (fault) return Promise.resolve(fault);
    return this.transactor.run(actor, (tx) =>
      this.keys.once(
        tx,
        actor,
        { operation: 'decideSuggestion', key: idempotencyKey, request: asked, resultId: asked.id },
        () => this.decide(tx, actor, request),
      ),
    );
  }

  private async decide(tx: Tx, actor: Actor, request: DecisionRequest): Promise<KeyedResult | Problem> {
    const suggestion = await this.suggestions.lock(tx, request.id);
    if (!suggestion) return notFound();
    if (suggestion.state !== 'open') return decided();
    if (suggestion.version !== request.seenVersion) return staleVersion(suggestion.version, []);

    const verdict = await this.verdictOf(tx, actor, suggestion, request);
    if (isProblem(verdict)) return verdict;
    await this.suggestions.decide(tx, actor, suggestion.id, verdict);
    await this.tell(tx, actor, suggestion, request.decision);
    if (verdict.appliedValue !== null) await this.supersedeOthers(tx, actor, suggestion);
    return { id: suggestion.id };
  }

  private async verdictOf(
    tx: Tx,
    actor: Actor,
    suggestion: Suggestion,
    request: DecisionRequest,
  ): Promise<Verdict | Problem> {
    const { decision, value, reason, overNewer } = request;
    const state = suggestionLifecycle.actions[decision].to;
    if (decision === 'reject' || decision === 'settle') return { state, note: reason, appliedValue: null };
    const words = decision === 'edit' ? value : suggestion.newValue;
    const written = await this.write.execute(tx, actor, suggestion, { value: words, overNewer });
    return isProblem(written) ? written : { state, note: reason, appliedValue: written };
  }

  private async supersedeOthers(tx: Tx, actor: Actor, suggestion: Suggestion): Promise<void> {
    for (const id of await this.suggestions.supersedeOthers(tx, actor, suggestion))
      await this.tell(tx, actor, { ...suggestion, id }, 'supersede');
  }

  private async tell(
    tx: Tx,
    actor: Actor,
    { id, listingId, field }: Suggestion,
    action: Decision | 'supersede',
  ): Promise<void> {
    const { emits } = suggestionLifecycle.actions[action];
    await this.events.append(tx, actor, {
      type: emits,
      subject: `suggestion:${id}`,
      payload: { suggestionId: id, listingId, field },
    });
  }
}
