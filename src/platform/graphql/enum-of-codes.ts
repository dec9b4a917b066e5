import { registerEnumType } from '@nestjs/graphql';

const screaming = (code: string): string => code.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();

interface EnumWords<Code extends string> {
  readonly description?: string;
  /** What single codes mean, where the name does not say it. */
  readonly about?: Partial<Record<Code, string>>;
}

/** Makes a GraphQL enum of a list of codes: `snake_case` or `camelCase` inside, `SCREAMING_CASE` outside. */
export function enumOfCodes<Code extends string>(
  name: string,
  codes: readonly Code[],
  { description, about = {} }: EnumWords<Code> = {},
): Readonly<Record<string, Code>> {
  const values = Object.fromEntries(codes.map((code) => [screaming(code), code]));
  const valuesMap = Object.fromEntries(
    codes.flatMap((code) => (about[code] ? [[screaming(code), { description: about[code] }]] : [])),
  );
  registerEnumType(values, { name, description, valuesMap });
  return values;
}
