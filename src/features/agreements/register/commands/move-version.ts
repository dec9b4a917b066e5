import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../../kernel/actor.js';
import type { Tx } from '../../../../platform/database/transactor.js';
import type { AgreementAction } from '../../domain/agreement-lifecycle.js';
import { VersionStore } from '../data/version.store.js';
import type { AgreementVersion } from '../domain/agreement-version.js';
import { inTheMaking, replacedBy } from '../domain/making.js';
import { endsFrom, type MovingAgreement } from '../domain/standing.js';
import { contentSha256 } from '../domain/version-content.js';

type Doing = (tx: Tx, actor: Actor, moving: MovingAgreement) => Promise<void>;

/** What goes over to the draft that follows on an offer that was taken back: everything but signed copies and receipts. */
const FILES_OF_THE_TEXT = ['draft', 'attachment', 'hhs_approval'];

/** Does to the versions of an agreement what a step of its life means for them. */
@Injectable()
export class MoveVersion {
  private readonly doings: Readonly<Partial<Record<AgreementAction, Doing>>>;

  constructor(private readonly versions: VersionStore) {
    this.doings = {
      offer: this.offer.bind(this),
      take_back: this.takeBack.bind(this),
      give_up: this.takeBack.bind(this),
      adopt: this.adopt.bind(this),
      terminate: this.end.bind(this),
      supersede: this.end.bind(this),
    };
  }

  async execute(tx: Tx, actor: Actor, moving: MovingAgreement): Promise<void> {
    await this.doings[moving.action]?.(tx, actor, moving);
  }

  private async offer(tx: Tx, _: Actor, { agreement }: MovingAgreement): Promise<void> {
    const making = inTheMaking(agreement);
    if (making) await this.versions.offer(tx, making.id, contentSha256(making.content));
  }

  /** What was offered stays as it was offered; a copy goes on. */
  private async takeBack(tx: Tx, actor: Actor, { agreement }: MovingAgreement): Promise<void> {
    const making = inTheMaking(agreement);
    if (making?.state !== 'offered') return;
    await this.versions.withdraw(tx, making.id);
    const { kind, startsOn, endsOn } = making;
    const copy = { kind, startsOn, endsOn, fileRoles: FILES_OF_THE_TEXT, by: actor.userId };
    await this.versions.copy(tx, making.id, copy);
  }

  private async adopt(tx: Tx, _: Actor, { agreement }: MovingAgreement): Promise<void> {
    const making = inTheMaking(agreement);
    if (!making || making.startsOn === null) return;
    await this.versions.replace(tx, replacedBy(agreement, making).map(({ id }) => id), making.startsOn); // prettier-ignore
    await this.versions.adopt(tx, making.id, this.hashOf(making));
  }

  /** Of what was offered the hash stands; what nobody signs is frozen when it is adopted. */
  private hashOf({ contentSha256: frozen, content }: AgreementVersion): string {
    return frozen ?? contentSha256(content);
  }

  private async end(tx: Tx, _: Actor, moving: MovingAgreement): Promise<void> {
    const from = endsFrom(moving);
    if (from !== null) await this.versions.end(tx, moving.agreement.id, from);
    const making = inTheMaking(moving.agreement);
    if (making) await this.versions.withdraw(tx, making.id);
  }
}
