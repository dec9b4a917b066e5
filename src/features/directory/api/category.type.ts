import { Field, ObjectType } from '@nestjs/graphql';
import { categoryByCode, categoryLabel, gravityCode, type CategoryTerm } from '../domain/categories.js';

@ObjectType('Category', { description: 'A term of our own category tree.' })
export class CategoryType {
  @Field(() => String)
  readonly code: string;

  @Field(() => String, { description: "In the reader's language." })
  readonly label: string;

  @Field(() => String, { nullable: true })
  readonly parentCode: string | null;

  @Field(() => Boolean, { description: 'Whether a referral to it says that the person uses, or used, substances.' })
  readonly isSubstanceUseCare: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The nearest of the Gravity Project's SDOH categories, by its code; null where none fits.",
  })
  readonly gravityCode: string | null;
}

/** A category as GraphQL shows it, in the reader's language. */
export const categoryType = (term: CategoryTerm, locale: 'en' | 'es'): CategoryType =>
  Object.assign(new CategoryType(), {
    code: term.code,
    label: categoryLabel(term, locale),
    parentCode: term.parent,
    isSubstanceUseCare: term.isSubstanceUseCare,
    gravityCode: gravityCode(term.code),
  });

/** The categories of these codes; a code that we do not know is left out. */
export const categoryTypes = (codes: readonly string[], locale: 'en' | 'es'): CategoryType[] =>
  codes.flatMap((code) => {
    const term = categoryByCode(code);
    return term ? [categoryType(term, locale)] : [];
  });
