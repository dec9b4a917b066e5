import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DemoMail } from './demo-mail.js';

const KEPT = 200;

/** The demo's mails, one file each in the data folder, so that they are there after a restart. */
export class MailFolder {
  constructor(private readonly path: string) {
    mkdirSync(path, { recursive: true });
  }

  keep(mail: DemoMail): void {
    writeFileSync(join(this.path, `${mail.id}.json`), JSON.stringify(mail), { mode: 0o600 });
  }

  /** Newest first; at most 200, for one address if one is named. */
  list(address?: string): readonly DemoMail[] {
    const names = readdirSync(this.path)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .reverse()
      .slice(0, KEPT);
    const mails = names.map((name): DemoMail => JSON.parse(readFileSync(join(this.path, name), 'utf8')));
    return address ? mails.filter(({ to }) => to.includes(address)) : mails;
  }

  find(id: string): DemoMail | null {
    return this.list().find((mail) => mail.id === id) ?? null;
  }
}
