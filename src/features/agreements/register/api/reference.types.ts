import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('NamedRef', {
  description: 'Something that goes by its name: an agency, a colleague, a service, a location.',
})
export class NamedRef {
  @Field(() => ID) readonly id: string;
  @Field(() => String) readonly name: string;
}

@ObjectType('AgreementRef', { description: 'An agreement, by its title.' })
export class AgreementRef {
  @Field(() => ID) readonly id: string;
  @Field(() => String) readonly title: string;
}

@ObjectType('CodeLabel', { description: 'A code, and what it is called.' })
export class CodeLabel {
  @Field(() => String) readonly code: string;
  @Field(() => String) readonly label: string;
}

@ObjectType('CodeCount', { description: 'How many are of this code.' })
export class CodeCount extends CodeLabel {
  @Field(() => Int) readonly count: number;
}

@ObjectType('NamedCount', { description: 'How many are of this name.' })
export class NamedCount extends NamedRef {
  @Field(() => Int) readonly count: number;
}
