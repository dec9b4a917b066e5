import type { DomainEvent } from '../../../../kernel/domain-event.js';
import type { DueKind } from './ladder.js';

/** Somebody has to be told that something comes due. */
export type ReminderDue = DomainEvent<
  'agreement.reminder_due',
  {
    readonly taskId: string;
    readonly agencyId: string;
    readonly agreementId: string | null;
    readonly kind: DueKind;
    readonly dueOn: string;
    readonly rung: number;
    /** The owner, and from some rung on the director too. */
    readonly tells: readonly string[];
  }
>;
