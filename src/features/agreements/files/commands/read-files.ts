import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import { Transactor } from '../../../../platform/database/transactor.js';
import { FileQueries } from '../data/file.queries.js';
import type { AgreementFile } from '../domain/agreement-file.js';

/** The files of versions, for whoever may see the versions. */
@Injectable()
export class ReadFiles {
  constructor(
    private readonly transactor: Transactor,
    private readonly queries: FileQueries,
  ) {}

  ofVersions(actor: Actor, versionIds: readonly string[]): Promise<readonly AgreementFile[]> {
    return this.transactor.read(actor, (tx) => this.queries.ofVersions(tx, versionIds));
  }
}
