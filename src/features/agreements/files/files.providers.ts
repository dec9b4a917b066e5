import type { Provider, Type } from '@nestjs/common';

/** Files of agreements, and terms that are accepted in the portal. */
export const FILES: { readonly providers: readonly Provider[]; readonly controllers: readonly Type[] } = {
  providers: [],
  controllers: [],
};
