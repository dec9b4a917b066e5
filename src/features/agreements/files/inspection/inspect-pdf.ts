import { Injectable } from '@nestjs/common';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { isFileFault, type FileFault } from '../domain/file-faults.js';

const SCRIPT = join(import.meta.dirname, 'inspect-pdf.mjs');
const PATIENCE_MS = 30_000;
const MEGABYTES = 384;
const AT_ONCE = 2;

/** Has PDFs looked into by a process of its own: what a PDF can do to a reader, it does there. A few at a time. */
@Injectable()
export class InspectPdf {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  async execute(path: string): Promise<FileFault | null> {
    if (this.running >= AT_ONCE) await new Promise<void>((go) => this.waiting.push(go));
    else this.running += 1;
    try {
      return await this.inspect(path);
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }

  private inspect(path: string): Promise<FileFault | null> {
    const options = {
      timeout: PATIENCE_MS,
      killSignal: 'SIGKILL',
      maxBuffer: 1 << 16,
      // Of our settings and secrets it needs none.
      env: { PATH: process.env['PATH'] ?? '' },
    } as const;
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        [`--max-old-space-size=${MEGABYTES}`, '--no-warnings', SCRIPT, path],
        options,
        (error, stdout) => resolve(error ? 'too_complex' : verdictOf(stdout)),
      );
    });
  }
}

/** The last line is the verdict: libraries may talk before it. */
function verdictOf(stdout: string): FileFault | null {
  const line = stdout.trim().split('\n').at(-1) ?? '';
  if (line === 'null') return null;
  const said = line.replaceAll('"', '');
  return isFileFault(said) ? said : 'damaged';
}
