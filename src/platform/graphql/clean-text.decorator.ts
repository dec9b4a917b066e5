import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ValidateBy, type ValidationArguments } from 'class-validator';
import { cleanText, textFault } from '../../kernel/clean-text.js';

interface TextBounds {
  /** Most characters kept. */
  readonly max: number;
  /** Fewest; 0 lets it be empty. */
  readonly min?: number;
}

const faultOf = (value: unknown, { max, min = 0 }: TextBounds): string | null => {
  if (typeof value !== 'string') return 'It must be text.';
  if ([...value].length < min) return min === 1 ? 'It must not be empty.' : `It must have at least ${min} characters.`;
  return textFault(value, max);
};

/** Free text of an input: trimmed and composed; refused when it hides characters or is too long. Combine with @IsOptional. */
export const CleanText = (bounds: TextBounds) =>
  applyDecorators(
    Transform(({ value }) => (typeof value === 'string' ? cleanText(value) : value)),
    ValidateBy({
      name: 'cleanText',
      validator: {
        validate: (value: unknown) => faultOf(value, bounds) === null,
        defaultMessage: ({ value, property }: ValidationArguments) => `${property}: ${faultOf(value, bounds)}`,
      },
    }),
  );
