import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../../kernel/actor.js';
import { isProblem } from '../../../../kernel/problem.js';
import { By, For, problemType } from '../../../../platform/graphql/index.js';
import { AgreementVersionType } from '../../register/api/agreement-version.type.js';
import { KeepPolicy } from '../commands/keep-policy.js';
import { KeepPromises } from '../commands/keep-promises.js';
import {
  policyType,
  ReferralPolicyType,
  rulesOf,
  SetReferralPolicyInput,
  SetReferralPolicyResult,
} from './policy.types.js';
import {
  AgreementPromiseType,
  KeepPromisesInput,
  KeepPromisesResult,
  KeptPromisesType,
  promiseOf,
  promiseType,
} from './promise.types.js';

const READERS = ['coordinator', 'supervisor', 'director', 'resource_specialist', 'privacy_officer', 'admin'] as const;
const KEEPERS = ['director', 'admin'] as const;

/** What agreements mean for referrals, and what they promise. */
@Resolver(() => AgreementVersionType)
export class GateResolver {
  constructor(
    private readonly policies: KeepPolicy,
    private readonly promising: KeepPromises,
  ) {}

  @For(...READERS)
  @Query(() => ReferralPolicyType, {
    nullable: true,
    description: 'What agreements mean for referrals: the version that holds, or the one of a number.',
  })
  async referralPolicy(
    @By() actor: Actor,
    @Args('number', { type: () => Int, nullable: true }) number: number | null,
  ): Promise<ReferralPolicyType | null> {
    const policy = await this.policies.read(actor, number ?? null);
    return policy && policyType(policy);
  }

  @For(...KEEPERS)
  @Mutation(() => SetReferralPolicyResult, { description: 'Sets the next version; those before it stay.' })
  async setReferralPolicy(
    @By() actor: Actor,
    @Args('input') { seenNumber, rules }: SetReferralPolicyInput,
  ): Promise<typeof SetReferralPolicyResult> {
    const set = await this.policies.set(actor, seenNumber, rulesOf(rules));
    return isProblem(set) ? problemType(set) : policyType(set);
  }

  @For(...KEEPERS)
  @Mutation(() => KeepPromisesResult, { description: 'Writes what the version in the making promises, as a whole.' })
  async keepPromises(
    @By() actor: Actor,
    @Args('input') { versionId, seenVersion, promises }: KeepPromisesInput,
  ): Promise<typeof KeepPromisesResult> {
    const kept = await this.promising.execute(actor, { versionId, seenVersion, promises: promises.map(promiseOf) });
    if (isProblem(kept)) return problemType(kept);
    return Object.assign(new KeptPromisesType(), {
      versionId,
      promises: kept.map((promise) => promiseType(promise, actor.locale)),
    });
  }

  @ResolveField(() => [AgreementPromiseType], { description: 'What the two sides promise each other within a time.' })
  async promises(@By() actor: Actor, @Parent() { id }: AgreementVersionType): Promise<AgreementPromiseType[]> {
    return (await this.promising.ofVersions(actor, [id])).map((promise) => promiseType(promise, actor.locale));
  }
}
