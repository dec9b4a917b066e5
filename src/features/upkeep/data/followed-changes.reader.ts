import { Injectable } from '@nestjs/common';
import type { Locale } from '../../../kernel/actor.js';
import type { Tx } from '../../../platform/database/transactor.js';
import { ChangeReader, LivingChanges, type DirectoryChange, type LivingChange } from '../../directory/index.js';
import type { Follow } from './follow.store.js';

/** A change of the directory, of the room that a listing has, or of its news. */
export type FollowedChange = DirectoryChange | LivingChange;

/** What changed of one followed service since its reader last looked. */
export interface ChangedService {
  readonly serviceId: string;
  readonly serviceName: string;
  readonly organizationName: string;
  readonly lastAt: Date;
  /** Newest first. */
  readonly changes: readonly FollowedChange[];
}

const MOST_CHANGES = 500;

interface Marked {
  readonly since: Date;
  readonly serviceIds: string[];
  readonly categoryCodes: string[];
}

/** Things that were last looked at in the same moment are asked about together: most people look at all at once. */
function byMark(follows: readonly Follow[], notBefore: Date | null): readonly Marked[] {
  const marks = new Map<number, Marked>();
  for (const { seenAt, serviceId, categoryCode } of follows) {
    const since = notBefore && notBefore > seenAt ? notBefore : seenAt;
    const mark = marks.get(since.getTime()) ?? { since, serviceIds: [], categoryCodes: [] };
    if (serviceId) mark.serviceIds.push(serviceId);
    if (categoryCode) mark.categoryCodes.push(categoryCode);
    marks.set(since.getTime(), mark);
  }
  return [...marks.values()];
}

function byService(changes: readonly FollowedChange[]): readonly ChangedService[] {
  const services = new Map<string, ChangedService & { changes: FollowedChange[] }>();
  const seen = new Set<string>();
  for (const change of changes) {
    for (const { id, name, organizationName } of change.services) {
      if (seen.has(`${id} ${change.id}`)) continue;
      seen.add(`${id} ${change.id}`);
      const service = services.get(id) ?? {
        serviceId: id,
        serviceName: name,
        organizationName,
        lastAt: change.at,
        changes: [],
      };
      service.changes.push(change);
      services.set(id, service);
    }
  }
  return [...services.values()].sort((a, b) => b.lastAt.getTime() - a.lastAt.getTime());
}

export interface WhoseChanges {
  readonly locale: Locale;
  /** Their own changes are no news to them. */
  readonly notBy: string | null;
  /** Leaves out what lies before, though it was not looked at. */
  readonly notBefore?: Date | null;
}

/** Finds what changed of the things somebody follows, service by service, the latest first. */
@Injectable()
export class FollowedChanges {
  constructor(
    private readonly changes: ChangeReader,
    private readonly living: LivingChanges,
  ) {}

  async since(
    tx: Tx,
    follows: readonly Follow[],
    { locale, notBy, notBefore = null }: WhoseChanges,
  ): Promise<readonly ChangedService[]> {
    const found: FollowedChange[] = [];
    for (const mark of byMark(follows, notBefore)) {
      const wanted = { ...mark, notBy };
      found.push(...(await this.changes.changes(tx, { ...wanted, first: MOST_CHANGES }, locale)));
      found.push(...(await this.living.changes(tx, wanted, locale)));
    }
    return byService(found.sort((a, b) => b.at.getTime() - a.at.getTime()));
  }
}
