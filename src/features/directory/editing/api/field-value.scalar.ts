import { CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, valueFromASTUntyped, type ValueNode } from 'graphql';

const isScalar = (value: unknown): boolean => value === null || ['string', 'boolean', 'number'].includes(typeof value);

const isRow = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isScalar);

function fieldValue(value: unknown): unknown {
  const fits = Array.isArray(value)
    ? value.length <= 200 && value.every((item) => isScalar(item) || isRow(item))
    : isScalar(value);
  if (fits) return value;
  throw new GraphQLError('A FieldValue is a text, a boolean, null, codes, or rows of such.', {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** What a field of a listing holds. */
@Scalar('FieldValue')
export class FieldValueScalar implements CustomScalar<unknown, unknown> {
  description =
    'What a field of a listing holds, by its kind: a text (numbers, days and times too), a boolean, null, a list of codes, or a list of rows with the columns that the field names and an id (null for a new row).';

  parseValue(value: unknown): unknown {
    return fieldValue(value);
  }

  serialize(value: unknown): unknown {
    return value;
  }

  parseLiteral(node: ValueNode): unknown {
    return fieldValue(valueFromASTUntyped(node));
  }
}
