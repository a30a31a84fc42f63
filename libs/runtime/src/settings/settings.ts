import { cleanEnv, makeValidator, str } from 'envalid';
import { WrongSettings } from './wrong-settings.js';

/** How this node runs: read from the environment once, at start. */
export interface Settings {
  host: string;
  port: number;
  /** Where the embedded database and the node's own files are. */
  dataDirectory: string;
  /** An external PostgreSQL (15 or later); null: the embedded one. */
  databaseUrl: string | null;
  /** The owner of the tables, when the service has another login. */
  migrationUrl: string | null;
  poolSize: number;
  /** What people type to come here, without a slash at the end; null: as the request says. */
  publicUrl: string | null;
  /** Behind a proxy: believe its X-Forwarded-* headers. */
  trustProxy: boolean;
  logLevel: LogLevel;
  /**
   * What is shown where nothing is held yet. GROUP: a group of three nodes in the embedded database, by default. SINGLE: the same members
   * on one node.
   */
  demonstration: 'GROUP' | 'SINGLE' | null;
  /** Nodes of the group may be at private addresses, and without https: for an intranet, or to try things out. */
  peersPrivate: boolean;
  openIdConnect: { issuer: string; clientId: string; clientSecret: string } | null;
}

export type LogLevel = (typeof LOG_LEVELS)[number];
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

/** Throws WrongSettings, which names every wrong variable and what was expected of it. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const given = withoutEmpty(environment);
  const read = cleanEnv(given, variables, {
    reporter: ({ errors }) =>
      WrongSettings.throwIfAny([...WrongSettings.problemsOf(errors), ...missingWithOthers(given), ...groupOnOneDatabase(given)]),
  });
  return {
    host: read.HOST,
    port: read.PORT,
    dataDirectory: read.VIGIE_DATA_DIR,
    databaseUrl: read.DATABASE_URL || null,
    migrationUrl: read.DATABASE_MIGRATION_URL || null,
    poolSize: read.VIGIE_DATABASE_POOL,
    publicUrl: read.VIGIE_PUBLIC_URL.replace(/\/+$/, '') || null,
    trustProxy: read.VIGIE_TRUST_PROXY,
    logLevel: read.VIGIE_LOG_LEVEL,
    demonstration: demonstrationOf(read),
    peersPrivate: read.VIGIE_PEERS_PRIVATE,
    openIdConnect: openIdConnectOf(read),
  };
}

const webAddress = makeValidator<string>((text) =>
  addressOf(text, ['http:', 'https:'], 'an address such as https://vigie.example.fr'),
);
const postgresAddress = makeValidator<string>((text) =>
  addressOf(text, ['postgres:', 'postgresql:'], 'an address such as postgres://user:password@host:5432/database'),
);
/** Secrets travel there: without https, only as far as this machine. */
const providerAddress = makeValidator<string>((text) => {
  const { protocol, hostname } = new URL(addressOf(text, ['http:', 'https:'], 'an address such as https://id.example.fr'));
  if (protocol === 'http:' && !['localhost', '127.0.0.1', '[::1]'].includes(hostname))
    throw new Error('expected an address in https');
  return text;
});
const wholeNumber = (from: number, to: number) =>
  makeValidator<number>((text) => {
    const number = Number(text);
    if (!/^\d+$/.test(text) || number < from || number > to) throw new Error(`expected a whole number from ${from} to ${to}`);
    return number;
  });
const yesOrNo = makeValidator<boolean>((text) => {
  const isYes = ['true', '1', 'yes', 'on'].includes(text);
  if (!isYes && !['false', '0', 'no', 'off'].includes(text)) throw new Error('expected true or false');
  return isYes;
});
const logLevel = makeValidator<LogLevel>((text) => {
  const level = LOG_LEVELS.find((one) => one === text);
  if (level === undefined) throw new Error(`expected one of ${LOG_LEVELS.join(', ')}`);
  return level;
});
const demonstration = makeValidator<string>((text) => {
  if (!['', '0', 'group', 'single'].includes(text)) throw new Error('expected group, single, or 0 for none');
  return text;
});

const variables = {
  HOST: str({ default: '127.0.0.1' }),
  PORT: wholeNumber(1, 65535)({ default: 4000 }),
  VIGIE_DATA_DIR: str({ default: '.vigie' }),
  DATABASE_URL: postgresAddress({ default: '' }),
  DATABASE_MIGRATION_URL: postgresAddress({ default: '' }),
  VIGIE_DATABASE_POOL: wholeNumber(2, 100)({ default: 10 }),
  VIGIE_PUBLIC_URL: webAddress({ default: '' }),
  VIGIE_TRUST_PROXY: yesOrNo({ default: false }),
  VIGIE_LOG_LEVEL: logLevel({ default: 'info' }),
  VIGIE_DEMO: demonstration({ default: '' }),
  VIGIE_PEERS_PRIVATE: yesOrNo({ default: false }),
  VIGIE_OIDC_ISSUER: providerAddress({ default: '' }),
  VIGIE_OIDC_CLIENT_ID: str({ default: '' }),
  VIGIE_OIDC_CLIENT_SECRET: str({ default: '' }),
};

function demonstrationOf({
  VIGIE_DEMO: asked,
  DATABASE_URL: external,
}: Record<'VIGIE_DEMO' | 'DATABASE_URL', string>): Settings['demonstration'] {
  if (asked === 'single') return 'SINGLE';
  return asked === 'group' || (asked === '' && external === '') ? 'GROUP' : null;
}

/** Its nodes have a database each. */
function groupOnOneDatabase({ VIGIE_DEMO, DATABASE_URL }: NodeJS.ProcessEnv): WrongSettings['problems'] {
  if (VIGIE_DEMO !== 'group' || DATABASE_URL === undefined) return [];
  return [
    { variable: 'VIGIE_DEMO', problem: 'expected single, or 0 for none, with DATABASE_URL: a group needs the embedded database' },
  ];
}

function openIdConnectOf(read: {
  VIGIE_OIDC_ISSUER: string;
  VIGIE_OIDC_CLIENT_ID: string;
  VIGIE_OIDC_CLIENT_SECRET: string;
}): Settings['openIdConnect'] {
  const { VIGIE_OIDC_ISSUER: issuer, VIGIE_OIDC_CLIENT_ID: clientId, VIGIE_OIDC_CLIENT_SECRET: clientSecret } = read;
  return issuer === '' ? null : { issuer, clientId, clientSecret };
}

/** Signing in elsewhere is set up whole, or not at all. */
function missingWithOthers(given: NodeJS.ProcessEnv): WrongSettings['problems'] {
  const together = ['VIGIE_OIDC_ISSUER', 'VIGIE_OIDC_CLIENT_ID', 'VIGIE_OIDC_CLIENT_SECRET'];
  const missing = together.filter((variable) => given[variable] === undefined);
  if (missing.length === together.length) return [];
  return missing.map((variable) => ({ variable, problem: 'expected with the other VIGIE_OIDC_* variables' }));
}

function addressOf(text: string, protocols: string[], expected: string): string {
  // The value may hold a password: the message never repeats it.
  if (!URL.canParse(text) || !protocols.includes(new URL(text).protocol)) throw new Error(`expected ${expected}`);
  return text;
}

/** `PORT= npm start` means the default, not the empty text. */
function withoutEmpty(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
}

/** Under which the settings are asked for. */
export const SETTINGS = Symbol('Settings');
