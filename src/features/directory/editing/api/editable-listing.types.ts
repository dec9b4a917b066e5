import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTime } from '../../../../platform/graphql/index.js';
import { enumOfCodes } from '../../../../platform/graphql/enum-of-codes.js';
import { FieldValueScalar } from './field-value.scalar.js';

export const FIELD_KINDS = ['text', 'longText', 'url', 'email', 'phone', 'number', 'boolean', 'choice', 'date', 'time', 'days', 'codes', 'rows'] as const; // prettier-ignore

export const ListingFieldKind = enumOfCodes('ListingFieldKind', FIELD_KINDS, {
  description: 'How a field is drawn and what it takes.',
  about: {
    days: 'Such as MO,WE; of a month 1MO for the first Monday, -1FR for the last Friday.',
    codes: 'Any of the choices.',
    rows: 'Any number of rows with the columns named.',
    text: 'One line; choices are suggestions.',
  },
});

@ObjectType('ListingFieldChoice')
export class ListingFieldChoice {
  @Field(() => String)
  readonly value: string;

  @Field(() => String)
  readonly label: string;

  @Field(() => String, { nullable: true, description: 'Under which heading it stands.' })
  readonly group: string | null;
}

@ObjectType('ListingFieldColumn', { description: 'A column of a field with rows.' })
export class ListingFieldColumn {
  @Field(() => String)
  readonly name: string;

  @Field(() => String)
  readonly label: string;

  @Field(() => ListingFieldKind)
  readonly kind: (typeof FIELD_KINDS)[number];

  @Field(() => Boolean)
  readonly required: boolean;

  @Field(() => Int, { description: 'Most characters.' })
  readonly max: number;

  @Field(() => [ListingFieldChoice])
  readonly choices: readonly ListingFieldChoice[];
}

@ObjectType('EditableField', { description: 'A field that may be changed, described well enough to draw it.' })
export class EditableField {
  @Field(() => String, { description: 'Stable, such as service.description.' })
  readonly key: string;

  @Field(() => String)
  readonly label: string;

  @Field(() => String, { nullable: true })
  readonly hint: string | null;

  @Field(() => ListingFieldKind)
  readonly kind: (typeof FIELD_KINDS)[number];

  @Field(() => Boolean)
  readonly required: boolean;

  @Field(() => Int, { description: 'Most characters, or most rows.' })
  readonly max: number;

  @Field(() => [ListingFieldChoice])
  readonly choices: readonly ListingFieldChoice[];

  @Field(() => [ListingFieldColumn])
  readonly columns: readonly ListingFieldColumn[];

  @Field(() => FieldValueScalar, { nullable: true, description: 'What it holds; send it back as base.' })
  readonly value: unknown;
}

@ObjectType('EditableSection')
export class EditableSection {
  @Field(() => String)
  readonly key: string;

  @Field(() => String)
  readonly label: string;

  @Field(() => [EditableField])
  readonly fields: readonly EditableField[];
}

@ObjectType('DraftField', { description: 'A field that somebody touched and did not save.' })
export class DraftField {
  @Field(() => String)
  readonly field: string;

  @Field(() => FieldValueScalar, { nullable: true })
  readonly base: unknown;

  @Field(() => FieldValueScalar, { nullable: true })
  readonly value: unknown;
}

@ObjectType('ListingDraft', { description: 'What you typed and did not save; nobody else sees it.' })
export class ListingDraftType {
  @Field(() => String, { description: 'What it is kept under: the listing id, or that of a new listing.' })
  readonly subject: string;

  @Field(() => DateTime)
  readonly savedAt: Date;

  @Field(() => [DraftField])
  readonly fields: readonly DraftField[];
}

@ObjectType('ListingDraftLine')
export class ListingDraftLine {
  @Field(() => String)
  readonly subject: string;

  @Field(() => DateTime)
  readonly savedAt: Date;

  @Field(() => String, { nullable: true })
  readonly serviceName: string | null;

  @Field(() => String, { nullable: true })
  readonly organizationName: string | null;

  @Field(() => Int, { description: 'How many fields were touched.' })
  readonly fields: number;
}

@ObjectType('EditableListing', { description: 'A listing with the fields that you may change.' })
export class EditableListingType {
  @Field(() => ID, { nullable: true, description: 'Null for a listing that is not there yet.' })
  readonly id: string | null;

  @Field(() => String, { description: 'What your draft of it is kept under.' })
  readonly subject: string;

  @Field(() => String, { nullable: true })
  readonly serviceName: string | null;

  @Field(() => String, { nullable: true })
  readonly organizationName: string | null;

  @Field(() => Boolean, {
    description: 'Whether it has a place. If that is confidential and not for you, its fields are left out.',
  })
  readonly hasPlace: boolean;

  @Field(() => [EditableSection])
  readonly sections: readonly EditableSection[];

  @Field(() => ListingDraftType, { nullable: true })
  readonly draft: ListingDraftType | null;
}
