import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useState,
  type Dispatch,
  type ReactNode,
  type SetStateAction,
} from 'react';

type Memory = Map<string, unknown>;
const MemoryContext = createContext<Memory>(new Map());

/** Holds what pages remember while somebody is signed in; nothing of it is in an address or on the disk. */
export function PageMemory({ children }: { readonly children: ReactNode }) {
  const [memory] = useState<Memory>(() => new Map());
  return <MemoryContext value={memory}>{children}</MemoryContext>;
}

/** State that outlives its page: coming back finds it as it was left. One name, one type. */
export function useRemembered<Value>(name: string, initial: Value): [Value, Dispatch<SetStateAction<Value>>] {
  const memory = useContext(MemoryContext);
  const [value, setValue] = useState<Value>(() => (memory.has(name) ? (memory.get(name) as Value) : initial));
  useEffect(() => void memory.set(name, value), [memory, name, value]);
  return [value, setValue];
}

/** Leaves something for another page, to be found there by `useRemembered` under the same name. */
export function useLeaveFor(): <Value>(name: string, value: Value) => void {
  const memory = useContext(MemoryContext);
  return useCallback((name, value) => void memory.set(name, value), [memory]);
}
