/** Told how far an import is. */
export interface Progress {
  reading(bytesInAll: number): void;
  read(bytes: number, rows: number): void;
  /** A step that takes its time and cannot say how much. */
  step(name: string): void;
  end(): void;
}

export const SILENT: Progress = {
  reading: () => undefined,
  read: () => undefined,
  step: () => undefined,
  end: () => undefined,
};
