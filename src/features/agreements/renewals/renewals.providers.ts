import type { Provider, Type } from '@nestjs/common';

/** The ladder of reminders, meetings, efforts: so that nothing lapses unseen. */
export const RENEWALS: { readonly providers: readonly Provider[]; readonly controllers: readonly Type[] } = {
  providers: [],
  controllers: [],
};
