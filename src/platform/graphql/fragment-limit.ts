import { GraphQLError, Kind, type SelectionSetNode, type ValidationRule } from 'graphql';

/** Fragments that spread fragments multiply: a short query can stand for a sum that never ends. Refuses more than `max` spreads, all written out. */
export const fragmentLimit =
  (max: number): ValidationRule =>
  (context) => {
    const known = new Map<string, number>();

    const spreadsOf = (name: string): number => {
      const counted = known.get(name);
      if (counted !== undefined) return counted;
      known.set(name, 0);
      const count = spreadsIn(context.getFragment(name)?.selectionSet);
      known.set(name, count);
      return count;
    };

    const spreadsIn = (set: SelectionSetNode | undefined): number =>
      (set?.selections ?? []).reduce(
        (sum, node) =>
          sum + (node.kind === Kind.FRAGMENT_SPREAD ? 1 + spreadsOf(node.name.value) : spreadsIn(node.selectionSet)),
        0,
      );

    return {
      OperationDefinition: ({ selectionSet }) => {
        if (spreadsIn(selectionSet) > max)
          context.reportError(new GraphQLError(`This query spreads more than ${max} fragments.`));
      },
    };
  };
