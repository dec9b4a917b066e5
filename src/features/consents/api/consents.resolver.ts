import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import { isProblem, type Problem } from '../../../kernel/problem.js';
import { By, For, permits, type Permission } from '../../../platform/graphql/permissions.js';
import { problemType } from '../../../platform/graphql/problems.js';
import { PersonType } from '../../people/index.js';
import { ReadConsents } from '../commands/read-consents.js';
import { RecordConsent } from '../commands/record-consent.js';
import { RevokeConsent } from '../commands/revoke-consent.js';
import type { Consent } from '../domain/consent.js';
import { consentDetails, RecordConsentInput, RevokeConsentInput } from './consent.inputs.js';
import { ConsentType, consentType, RecordConsentResult, RevokeConsentResult } from './consent.types.js';

const HANDLES_RELEASES: readonly Permission[] = ['coordinator', 'supervisor', 'director', 'admin', 'privacy_officer'];

/** Releases of persons of one's own agency. */
@Resolver(() => PersonType)
export class ConsentsResolver {
  constructor(
    private readonly recording: RecordConsent,
    private readonly revoking: RevokeConsent,
    private readonly reading: ReadConsents,
  ) {}

  @ResolveField('consents', () => [ConsentType], { description: 'The newest first, ended ones too.' })
  async consents(@Parent() { id }: PersonType, @By() actor: Actor): Promise<ConsentType[]> {
    if (!permits(HANDLES_RELEASES, actor)) return [];
    const consents = await this.reading.ofPerson(actor, id);
    return consents.map(consentType);
  }

  @For(...HANDLES_RELEASES)
  @Mutation(() => RecordConsentResult, { name: 'recordConsent', description: 'Keeps a signed release on file.' })
  async record(@By() actor: Actor, @Args('input') input: RecordConsentInput): Promise<typeof RecordConsentResult> {
    const { personId, idempotencyKey } = input;
    return this.answer(
      actor,
      await this.recording.execute(actor, { personId, consent: consentDetails(input), idempotencyKey }),
    );
  }

  @For(...HANDLES_RELEASES)
  @Mutation(() => RevokeConsentResult, {
    name: 'revokeConsent',
    description: 'Takes a release back from this instant; partners see nothing of it from then on.',
  })
  async revoke(@By() actor: Actor, @Args('input') input: RevokeConsentInput): Promise<typeof RevokeConsentResult> {
    return this.answer(actor, await this.revoking.execute(actor, input));
  }

  private async answer(actor: Actor, result: Consent | Problem) {
    return isProblem(result) ? problemType(result) : consentType(await this.reading.one(actor, result));
  }
}
