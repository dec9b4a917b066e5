import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Who runs the database of a data folder, and where it listens. */
export interface RunningDatabase {
  readonly pid: number;
  /** When that process started, in the kernel's own count: a later process may get the same number. */
  readonly startedAt: string | null;
  readonly purpose: string;
  readonly port: number | null;
}

/** The kernel's start mark of a process; null where it is gone or the system has no /proc. */
export function startMark(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}

function isAlive({ pid, startedAt }: RunningDatabase): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return startedAt === null || startMark(pid) === startedAt;
}

/** The claim on a data folder: one living process at a time may run its database. */
export class ProcessFile {
  constructor(private readonly path: string) {}

  /** The living owner of the folder, or null. */
  owner(): RunningDatabase | null {
    try {
      const running: RunningDatabase = JSON.parse(readFileSync(this.path, 'utf8'));
      return isAlive(running) ? running : null;
    } catch {
      return null;
    }
  }

  /** Claims the folder for this process; false when another was quicker. */
  claim(purpose: string): boolean {
    if (this.owner()) return false;
    rmSync(this.path, { force: true });
    try {
      this.write({ purpose, port: null }, 'wx');
      return true;
    } catch {
      return false;
    }
  }

  announce(purpose: string, port: number): void {
    this.write({ purpose, port }, 'w');
  }

  release(): void {
    rmSync(this.path, { force: true });
  }

  private write({ purpose, port }: Pick<RunningDatabase, 'purpose' | 'port'>, flag: 'w' | 'wx'): void {
    const running: RunningDatabase = { pid: process.pid, startedAt: startMark(process.pid), purpose, port };
    writeFileSync(this.path, JSON.stringify(running), { flag, mode: 0o600 });
  }
}
