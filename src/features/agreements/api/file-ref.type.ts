import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('FileRef', { description: 'A file, by its name.' })
export class FileRef {
  @Field(() => ID) readonly id: string;
  @Field(() => String) readonly name: string;
}
