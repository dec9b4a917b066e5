import type { Provider, Type } from '@nestjs/common';

/** What a DCO furnishes, the terms it must carry, its licences, and the nine services. */
export const DCO: { readonly providers: readonly Provider[]; readonly controllers: readonly Type[] } = {
  providers: [],
  controllers: [],
};
