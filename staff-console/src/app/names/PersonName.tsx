import { initialsOf, useNames } from './names.js';

/** A person's name, or its initials while names are hidden. Every name on a page goes through this. */
export function PersonName({ name }: { readonly name: string }) {
  const { hidden } = useNames();
  return <span translate="no">{hidden ? initialsOf(name) : name}</span>;
}
