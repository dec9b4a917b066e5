import { Injectable, NotFoundException, UnauthorizedException } from '@nestjs/common';
import type { Response } from 'express';
import { Clock } from '../../../../kernel/clock.js';
import { Settings } from '../../../../platform/config/settings.js';
import type { ActorRequest } from '../../../../platform/graphql/index.js';
import { HsdsReader } from '../data/hsds.reader.js';

/** Transactions that began before the newest change may still end; after so long, none does. */
const SETTLED_MS = 60_000;

/** Who may read the HSDS API, and for how long an answer may be kept. */
@Injectable()
export class HsdsDoor {
  constructor(
    private readonly settings: Settings,
    private readonly reader: HsdsReader,
    private readonly clock: Clock,
  ) {}

  /** Lets a request in, or refuses it. An answer may be kept, and is asked for again each time. */
  open({ actor }: ActorRequest, response: Response): void {
    const { hsdsApi } = this.settings;
    if (hsdsApi === 'off') throw new NotFoundException();
    if (hsdsApi === 'signed-in' && !actor) throw new UnauthorizedException('Please sign in.');
    const isPublic = hsdsApi === 'public';
    response.setHeader('Cache-Control', isPublic ? 'public, no-cache' : 'private, no-cache');
    if (isPublic) response.setHeader('Access-Control-Allow-Origin', '*');
  }

  about(): object {
    const { PUBLIC_URL } = this.settings;
    return {
      version: '3.2.3',
      profile: 'https://docs.openreferral.org/en/v3.2.3/hsds/overview.html',
      openapi_url: 'https://raw.githubusercontent.com/openreferral/specification/v3.2.3/schema/openapi.json',
      description:
        'The community directory, read only, in HSDS 3.2.3. It has no contacts of persons and no confidential place.',
      publisher: { name: 'Loopkeeper', website: new URL('/', PUBLIC_URL).href },
    };
  }

  /** Says with the answer when the directory last changed, once that is settled. */
  async lastModified(response: Response): Promise<Date | null> {
    const at = await this.reader.lastChange();
    if (!at || this.clock.now().getTime() - at.getTime() < SETTLED_MS) return null;
    const second = new Date(Math.floor(at.getTime() / 1000) * 1000);
    response.setHeader('Last-Modified', second.toUTCString());
    return second;
  }
}
