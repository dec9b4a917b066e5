import { Injectable } from '@nestjs/common';
import type { Locale } from '../../../../kernel/actor.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { isPartnerCategory } from '../../domain/partner-categories.js';
import { agreementWords } from '../../texts/index.js';

const OPEN_TASK = `
  SELECT a.title, c.category
    FROM agreement_tasks t
    LEFT JOIN agreements a ON a.id = t.agreement_id
    LEFT JOIN coverage_attestations c ON c.id = t.subject_id AND t.kind = 'attestation'
   WHERE t.id = $1 AND t.done_at IS NULL`;

/** A task that is still open, by what it is about. */
export interface OpenTask {
  /** The title of the agreement, or the name of the category that was attested. */
  titleIn(locale: Locale): string;
}

/** What other features may ask about renewals. */
@Injectable()
export class RenewalReader {
  async openTask(tx: Tx, id: string): Promise<OpenTask | null> {
    const [row] = await tx.query<{ title: string | null; category: string | null }[]>(OPEN_TASK, [id]);
    if (!row) return null;
    const { title, category } = row;
    return {
      titleIn: (locale) => {
        if (title !== null || category === null) return title ?? '';
        return isPartnerCategory(category) ? agreementWords(locale).categories[category] : category;
      },
    };
  }
}
