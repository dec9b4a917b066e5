import { CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, Kind, type ValueNode } from 'graphql';
import { isCalendarDate } from '../../kernel/calendar-date.js';

const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

function toInstant(value: unknown): Date {
  if (typeof value !== 'string' || !INSTANT.test(value) || !isCalendarDate(value.slice(0, 10)))
    throw badInput('A DateTime is an instant such as 2026-11-25T15:00:00Z.');
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) throw badInput('This DateTime does not exist.');
  return date;
}

function toCalendarDate(value: unknown): string {
  if (typeof value !== 'string' || !isCalendarDate(value))
    throw badInput('A Date is a day that exists, such as 2026-11-25.');
  return value;
}

const textOf = (node: ValueNode): unknown => (node.kind === Kind.STRING ? node.value : null);

/** An instant, in code a `Date`. Name it as the type of a field: `@Field(() => DateTime)`. */
@Scalar('DateTime')
export class DateTime implements CustomScalar<string, Date> {
  description = 'An instant: ISO 8601 with its offset, such as 2026-11-25T15:00:00Z.';

  parseValue(value: unknown): Date {
    return toInstant(value);
  }

  serialize(value: unknown): string {
    return value instanceof Date ? value.toISOString() : toInstant(value).toISOString();
  }

  parseLiteral(node: ValueNode): Date {
    return toInstant(textOf(node));
  }
}

/** A day without a time, in code `YYYY-MM-DD`. Name it as the type of a field: `@Field(() => CalendarDate)`. */
@Scalar('Date')
export class CalendarDate implements CustomScalar<string, string> {
  description = 'A day without a time, such as 2026-11-25.';

  parseValue(value: unknown): string {
    return toCalendarDate(value);
  }

  serialize(value: unknown): string {
    return toCalendarDate(value);
  }

  parseLiteral(node: ValueNode): string {
    return toCalendarDate(textOf(node));
  }
}
