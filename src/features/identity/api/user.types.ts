import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ActorKind, Role } from '../../../kernel/actor.js';
import { AgencyType, UnitType } from '../../directory/index.js';

const ROLE = {
  COORDINATOR: 'coordinator',
  SUPERVISOR: 'supervisor',
  DIRECTOR: 'director',
  RESOURCE_SPECIALIST: 'resource_specialist',
  PRIVACY_OFFICER: 'privacy_officer',
  ADMIN: 'admin',
  PARTNER_MEMBER: 'partner_member',
  PARTNER_MANAGER: 'partner_manager',
} as const satisfies Readonly<Record<string, Role>>;

const ACTOR_KIND = {
  STAFF: 'staff',
  PARTNER: 'partner',
  REPLY_LINK: 'replyLink',
  SYSTEM: 'system',
  API_KEY: 'apiKey',
} as const satisfies Readonly<Record<string, ActorKind>>;

registerEnumType(ROLE, {
  name: 'Role',
  description: 'What somebody does in the network; a person may hold several.',
  valuesMap: {
    COORDINATOR: { description: 'Sends referrals and follows them until it is known whether the person got help.' },
    SUPERVISOR: { description: 'Looks after caseloads and stuck referrals.' },
    DIRECTOR: { description: 'Keeps the partnerships, and answers for them.' },
    RESOURCE_SPECIALIST: { description: 'Keeps the directory true; sees no persons.' },
    PRIVACY_OFFICER: { description: 'Can prove what was shown to whom, and why.' },
    ADMIN: { description: 'Users and settings.' },
    PARTNER_MEMBER: { description: 'Answers referrals for a partner agency.' },
    PARTNER_MANAGER: { description: 'Answers referrals for a partner agency and looks after its team.' },
  },
});

registerEnumType(ACTOR_KIND, { name: 'ActorKind', description: 'On which side somebody acts.' });

@ObjectType({ description: 'Somebody who signs in, by name.' })
export class UserRef {
  @Field(() => ID)
  readonly id: string;

  @Field()
  readonly displayName: string;
}

@ObjectType({ description: 'The person who is signed in.' })
export class Me {
  @Field(() => ID)
  readonly id: string;

  @Field()
  readonly displayName: string;

  @Field()
  readonly email: string;

  @Field(() => ACTOR_KIND)
  readonly kind: ActorKind;

  @Field(() => [ROLE])
  readonly roles: readonly Role[];

  @Field()
  readonly locale: string;

  @Field(() => AgencyType, { description: 'The agency they work for.' })
  readonly agency: AgencyType;

  @Field(() => UnitType, { nullable: true, description: 'The unit they work in.' })
  readonly unit: UnitType | null;

  @Field(() => [UnitType], { description: 'The units of their agency.' })
  readonly units: readonly UnitType[];
}
