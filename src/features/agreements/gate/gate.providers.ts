import type { Provider, Type } from '@nestjs/common';

/** What agreements mean for a referral, and what was promised about its clocks. */
export const GATE: { readonly providers: readonly Provider[]; readonly controllers: readonly Type[] } = {
  providers: [],
  controllers: [],
};
