import { plainToInstance, Transform } from 'class-transformer';
import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateIf,
  validateSync,
} from 'class-validator';

export const MODES = ['demo', 'production', 'test'] as const;
export type Mode = (typeof MODES)[number];

export const PROCESS_ROLES = ['web', 'worker'] as const;
export type ProcessRole = (typeof PROCESS_ROLES)[number];

/** Who may read the directory in HSDS. */
export const HSDS_READERS = ['off', 'signed-in', 'public'] as const;
export type HsdsReaders = (typeof HSDS_READERS)[number];

const flag = () => Transform(({ value }) => value === true || value === '1' || value === 'true');
const integer = () => Transform(({ value }) => (value === '' ? Number.NaN : Number(value)));
const list = () =>
  Transform(({ value }) => (typeof value === 'string' ? value.split(',').map((part) => part.trim()) : value));

/** Everything that can be set from outside, by the name of its environment variable. docs/operating.md explains each. */
export class Settings {
  @IsIn(MODES)
  mode: Mode;

  @IsOptional()
  @IsUrl({ protocols: ['postgres', 'postgresql'], require_tld: false, require_host: false })
  DATABASE_URL?: string;

  @IsOptional()
  @IsUrl({ protocols: ['postgres', 'postgresql'], require_tld: false, require_host: false })
  DATABASE_OWNER_URL?: string;

  @flag()
  @IsBoolean()
  EMBEDDED_DATABASE = false;

  @IsString()
  DATA_DIR = '.data';

  @MinLength(32, { message: 'APP_SECRET must be at least 32 characters: make one with `openssl rand -base64 48`' })
  APP_SECRET: string;

  @IsUrl(
    { require_tld: false, protocols: ['http', 'https'], require_protocol: true },
    { message: 'PUBLIC_URL must be the address people use, such as https://loop.example.org' },
  )
  PUBLIC_URL: string;

  @IsUrl(
    { protocols: ['smtp', 'smtps'], require_tld: false, require_protocol: true },
    { message: 'SMTP_URL must look like smtps://user:password@mail.example.org:465' },
  )
  SMTP_URL: string;

  @IsEmail(
    { require_tld: false, allow_display_name: true },
    { message: 'MAIL_FROM must be an e-mail address, such as "Alder Valley <referrals@example.org>"' },
  )
  MAIL_FROM: string;

  @integer()
  @IsInt()
  @Min(0)
  @Max(65535)
  PORT = 3000;

  @IsString()
  HOST = '127.0.0.1';

  @list()
  @IsIn(PROCESS_ROLES, { each: true, message: 'PROCESS_ROLES may name web, worker or both, with a comma between' })
  PROCESS_ROLES: readonly ProcessRole[] = PROCESS_ROLES;

  @integer()
  @IsInt()
  @Min(1)
  @Max(100)
  DATABASE_POOL = 10;

  @integer()
  @IsInt()
  @Min(1)
  @Max(50)
  WORKER_CONCURRENCY = 4;

  @IsIn(['debug', 'info', 'warn', 'error', 'silent'])
  LOG_LEVEL = 'info';

  /** How many proxies stand in front; 0 trusts no forwarded address. */
  @integer()
  @IsInt()
  @Min(0)
  @Max(5)
  TRUSTED_PROXIES = 0;

  /** Requests a minute from one address; people behind one clinic's address share it. */
  @integer()
  @IsInt()
  @Min(1)
  RATE_LIMIT_PER_MINUTE = 1200;

  /** Tries to sign in a minute from one address; a third of it for one account. */
  @integer()
  @IsInt()
  @Min(3)
  SIGN_IN_LIMIT_PER_MINUTE = 30;

  @ValidateIf((settings: Settings) => settings.METRICS_TOKEN !== undefined)
  @MinLength(16)
  METRICS_TOKEN?: string;

  /** A Meilisearch server that answers searches; without it the embedded engine does. */
  @IsOptional()
  @IsUrl(
    {
      require_tld: false,
      protocols: ['http', 'https'],
      require_protocol: true,
      allow_query_components: false,
      disallow_auth: true,
    },
    { message: 'MEILISEARCH_URL must look like http://127.0.0.1:7700, without a password or a query' },
  )
  MEILISEARCH_URL?: string;

  @ValidateIf((settings: Settings) => settings.MEILISEARCH_KEY !== undefined)
  @MinLength(16, { message: 'MEILISEARCH_KEY must be at least 16 characters' })
  MEILISEARCH_KEY?: string;

  @Matches(/^[A-Za-z0-9_-]{1,100}$/, { message: 'MEILISEARCH_INDEX may have letters, digits, - and _' })
  MEILISEARCH_INDEX = 'listings';

  /** Pages for everybody, without signing in. */
  @flag()
  @IsBoolean()
  PUBLIC_DIRECTORY = false;

  @IsOptional()
  @IsIn(HSDS_READERS, { message: 'HSDS_API may be off, signed-in or public' })
  HSDS_API?: HsdsReaders;

  /** A bucket for files, of Amazon or a compatible service; without it they lie in the data folder. */
  @IsOptional()
  @Matches(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, { message: 'S3_BUCKET must be the name of a bucket' })
  S3_BUCKET?: string;

  @IsOptional()
  @IsUrl(
    { require_tld: false, protocols: ['http', 'https'], require_protocol: true, allow_query_components: false },
    { message: 'S3_ENDPOINT must look like https://s3.example.org' },
  )
  S3_ENDPOINT?: string;

  @Matches(/^[a-z0-9-]{1,40}$/, { message: 'S3_REGION must be the name of a region, such as us-east-1' })
  S3_REGION = 'us-east-1';

  @ValidateIf((settings: Settings) => settings.S3_BUCKET !== undefined)
  @MinLength(3, { message: 'S3_ACCESS_KEY_ID belongs to S3_BUCKET' })
  S3_ACCESS_KEY_ID?: string;

  @ValidateIf((settings: Settings) => settings.S3_BUCKET !== undefined)
  @MinLength(8, { message: 'S3_SECRET_ACCESS_KEY belongs to S3_BUCKET' })
  S3_SECRET_ACCESS_KEY?: string;

  /** The bucket in the path instead of the host name. */
  @flag()
  @IsBoolean()
  S3_FORCE_PATH_STYLE = false;

  get isDemo(): boolean {
    return this.mode === 'demo';
  }

  get isProduction(): boolean {
    return this.mode === 'production';
  }

  get hsdsApi(): HsdsReaders {
    return this.HSDS_API ?? (this.PUBLIC_DIRECTORY ? 'public' : 'signed-in');
  }

  /** Whether browsers reach us by TLS; cookies are then sent by TLS only. */
  get isSecure(): boolean {
    return this.PUBLIC_URL.startsWith('https:');
  }
}

/** The settings can't be used; `faults` says which and why, one sentence each. */
export class SettingsError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`These settings are missing or unusable:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

const COMMON_WORDS = /changeme|secret|password|example/i;
const FEWEST_CHARACTERS = 12;
const LONGEST_RUN = 7;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether neighbouring characters follow one another, up or down, as in the alphabet or in 12345678. */
function hasRun(text: string): boolean {
  let [length, last] = [1, 0];
  for (let at = 1; at < text.length; at += 1) {
    const step = text.charCodeAt(at) - text.charCodeAt(at - 1);
    length = Math.abs(step) > 1 ? 1 : step === last ? length + 1 : 2;
    last = step;
    if (length > LONGEST_RUN) return true;
  }
  return false;
}

/** Whether somebody typed this secret rather than letting a machine draw it. */
const isWeak = (secret: string): boolean =>
  COMMON_WORDS.test(secret) ||
  new Set(secret).size < FEWEST_CHARACTERS ||
  /^(.+?)\1+$/.test(secret) ||
  hasRun(secret.toLowerCase());

const needsTls = (address: string): boolean =>
  URL.canParse(address) && new URL(address).protocol === 'http:' && !LOOPBACK.test(new URL(address).hostname);

function productionFaults(settings: Settings): string[] {
  const faults: string[] = [];
  if (!settings.DATABASE_URL && !settings.EMBEDDED_DATABASE)
    faults.push('DATABASE_URL is missing (or set EMBEDDED_DATABASE=1)');
  if (settings.APP_SECRET?.length >= 32 && isWeak(settings.APP_SECRET))
    faults.push('APP_SECRET is weak: make one with `openssl rand -base64 48`');
  if (needsTls(settings.PUBLIC_URL))
    faults.push('PUBLIC_URL must start with https:// (http:// is for the loopback address alone)');
  if (settings.MEILISEARCH_URL && !settings.MEILISEARCH_KEY)
    faults.push('MEILISEARCH_KEY is missing: in production Meilisearch must not answer without one');
  if (settings.S3_ENDPOINT && needsTls(settings.S3_ENDPOINT))
    faults.push('S3_ENDPOINT must start with https:// (http:// is for the loopback address alone)');
  return faults;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads and checks every setting at once; throws one SettingsError that names all faults. */
export function readSettings(mode: Mode, environment: Environment): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([name, value]) => name !== 'mode' && value !== undefined && value !== ''),
  );
  const settings = plainToInstance(Settings, { ...given, mode }, { exposeDefaultValues: true });
  const faults = validateSync(settings, { whitelist: true, forbidUnknownValues: false }).flatMap(
    ({ property, value, constraints }) =>
      value === undefined ? [`${property} is missing`] : Object.values(constraints ?? {}),
  );
  if (mode === 'production') faults.push(...productionFaults(settings));
  if (faults.length > 0) throw new SettingsError(faults);
  return settings;
}

/** Some settings alone, for a command that needs no others; throws one SettingsError for those of them that are unusable. */
export function readSome<Name extends keyof Settings>(
  names: readonly Name[],
  environment: Environment,
): Pick<Settings, Name> {
  const given = Object.entries(environment).filter(([name, value]) => names.some((wanted) => wanted === name) && value);
  const settings = plainToInstance(Settings, Object.fromEntries(given), { exposeDefaultValues: true });
  const faults = validateSync(settings)
    .filter(({ property }) => names.some((wanted) => wanted === property))
    .flatMap(({ constraints }) => Object.values(constraints ?? {}));
  if (faults.length > 0) throw new SettingsError(faults);
  return settings;
}
