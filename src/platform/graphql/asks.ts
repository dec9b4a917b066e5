import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { ASK_KINDS, type AskKind } from '../../kernel/lifecycle/lifecycle.js';
import { enumOfCodes } from './enum-of-codes.js';

export const AskKindEnum = enumOfCodes('AskKind', ASK_KINDS, { description: 'How an answer is given.' });

@ObjectType('AskOption')
export class AskOptionType {
  @Field(() => String) readonly value: string;
  @Field(() => String) readonly label: string;
}

@ObjectType('Ask', { description: 'One input of an action, described well enough to draw it.' })
export class AskType {
  @Field(() => String, { description: 'The name to answer under.' }) readonly name: string;
  @Field(() => AskKindEnum) readonly kind: AskKind;
  @Field(() => String) readonly label: string;
  @Field(() => String, { nullable: true }) readonly help: string | null;
  @Field(() => Boolean) readonly required: boolean;
  @Field(() => [AskOptionType]) readonly options: readonly AskOptionType[];
  @Field(() => Int, { nullable: true }) readonly maxLength: number | null;
  @Field(() => String, {
    nullable: true,
    description: '`name=value|value`: required once that answer is one of these.',
  })
  readonly requiredWhen: string | null;
}

@InputType()
export class AnswerInput {
  @Field(() => String, { description: 'The name of the ask.' })
  @IsString()
  @MaxLength(60)
  name: string;

  @Field(() => String, { description: 'A code of the choice, a date, an instant, true or false, or text.' })
  @IsString()
  value: string;
}
