import type { Provider, Type } from '@nestjs/common';

/** What a room of agreements adds to their module. */
export interface Room {
  readonly providers: readonly Provider[];
  readonly controllers: readonly Type[];
  /** What other features may use. */
  readonly exports?: readonly Type[];
}
