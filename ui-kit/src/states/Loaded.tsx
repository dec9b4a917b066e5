import type { ReactNode } from 'react';
import type { Load } from '../graphql/use-load.js';
import { Failed } from './Failed.js';
import { Loading } from './Loading.js';

interface LoadedProps<Data> {
  readonly load: Load<Data>;
  readonly isEmpty?: (data: Data) => boolean;
  /** Drawn when there is nothing. */
  readonly empty?: ReactNode;
  readonly loading?: ReactNode;
  readonly children: (data: Data) => ReactNode;
}

/** The four states of anything read: loading, failed, empty, full. What was drawn stays while a newer reading fails. */
export function Loaded<Data>({ load, isEmpty, empty, loading = <Loading />, children }: LoadedProps<Data>) {
  if (load.data === null) return load.error ? <Failed error={load.error} onRetry={load.reload} /> : loading;

  return (
    <>
      {load.error && !load.busy && <Failed error={load.error} onRetry={load.reload} />}
      {isEmpty?.(load.data) ? empty : children(load.data)}
    </>
  );
}
