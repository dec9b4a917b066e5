import { spawnSync, type SpawnOptions } from 'node:child_process';

/** How to run a program as somebody who is not root: Postgres refuses root. */
export interface Launch {
  readonly command: string;
  readonly args: readonly string[];
  readonly options: Pick<SpawnOptions, 'uid' | 'gid'>;
}

interface Account {
  readonly uid: number;
  readonly gid: number;
}

const isRoot = (): boolean => process.getuid?.() === 0;

function unprivilegedAccount(): Account {
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((flag) => spawnSync('id', [flag, name], { encoding: 'utf8' }));
    if (uid?.status === 0 && gid?.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new Error('Running as root, and no other account (postgres or nobody) exists to run Postgres as.');
}

/** The account that owns the data folder, or null when Postgres runs as ourselves. */
export const databaseAccount = (): Account | null => (isRoot() ? unprivilegedAccount() : null);

/**
 * Wraps a command so that it runs unprivileged. Where the account cannot reach the folder of the data
 * (under a private home folder), it keeps the one capability to pass.
 */
export function unprivileged(program: string, args: readonly string[], reaches: readonly string[]): Launch {
  const account = databaseAccount();
  if (!account) return { command: program, args, options: {} };
  const canReach = reaches.every((path) => spawnSync('test', ['-e', path], { ...account }).status === 0);
  if (canReach) return { command: program, args, options: account };
  const keepReach = [
    '--reuid',
    `${account.uid}`,
    '--regid',
    `${account.gid}`,
    '--clear-groups',
    '--inh-caps',
    '+dac_override',
    '--ambient-caps',
    '+dac_override',
  ];
  return { command: 'setpriv', args: [...keepReach, program, ...args], options: {} };
}
