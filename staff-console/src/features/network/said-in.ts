/** Faults given as keys of texts, said in the page's language. */
export const saidIn = <Key extends string, Field extends string>(
  faults: Partial<Record<Field, Key>>,
  t: (key: Key) => string,
): Partial<Record<Field, string>> => {
  const said: Partial<Record<Field, string>> = {};
  for (const field in faults) {
    const key = faults[field];
    if (key) said[field] = t(key);
  }
  return said;
};
