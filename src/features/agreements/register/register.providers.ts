import type { Provider, Type } from '@nestjs/common';

/** The register: agreements, their parties, versions and life. */
export const REGISTER: { readonly providers: readonly Provider[]; readonly controllers: readonly Type[] } = {
  providers: [],
  controllers: [],
};
