import type { Provider, Type } from '@nestjs/common';

/** The packet for a site visit. */
export const EVIDENCE: { readonly providers: readonly Provider[]; readonly controllers: readonly Type[] } = {
  providers: [],
  controllers: [],
};
