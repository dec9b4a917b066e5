import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { notFound, staleVersion, type Problem } from '../../../../kernel/problem.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import { Agreements } from '../data/agreements.reader.js';
import { AgreementTimeline } from '../data/timeline.queries.js';
import type { Agreement } from '../domain/agreement.js';
import { sentenceOf } from '../domain/timeline.js';
import { registerTexts } from '../texts/index.js';

/** An agreement that a command holds until its transaction ends. */
export interface OpenedAgreement {
  readonly agreement: Agreement;
}

/** Opens an agreement for a command, or tells whoever looked at an older version what has happened since. */
@Injectable()
export class OpenAgreement {
  constructor(
    private readonly agreements: Agreements,
    private readonly timeline: AgreementTimeline,
  ) {}

  async execute(tx: Tx, actor: Actor, id: string, seenVersion: number | null): Promise<OpenedAgreement | Problem> {
    const agreement = await this.agreements.lock(tx, id);
    if (!agreement) return notFound();
    if (seenVersion === null || seenVersion === agreement.version) return { agreement };
    const texts = registerTexts(actor.locale);
    const since = await this.timeline.since(tx, id, seenVersion);
    const changes = since.flatMap((happening) => {
      const sentence = sentenceOf(agreement, happening, texts);
      return sentence === null ? [] : [`${happening.actorName}: ${sentence}`];
    });
    return staleVersion(agreement.version, changes);
  }
}
