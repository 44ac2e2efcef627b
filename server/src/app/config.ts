import { type RowQuotas, defaultRowQuotas } from '@pilotage/db';
import { type ResourceName, resourceNames } from '@pilotage/shared';
import { z } from 'zod';
import type { MailSettings } from '../mail/mailTransport.ts';

export interface Config {
  port: number;
  host: string;
  databaseUrl: string;
  /** Origin of every cookie, mail and redirect. The Host header is never used. */
  publicUrl: string;
  trustProxy: number;
  /** Null: a secret is generated and stored beside the embedded database. */
  authSecret: string | null;
  demo: boolean;
  /** The folder of the evidence files. */
  uploadDir: string;
  /** The row limit of one organisation, by resource. */
  rowQuotas: RowQuotas;
  /** Serves the admin from its sources with hot reload, not the built one. */
  adminDev: boolean;
  production: boolean;
  mail: MailSettings;
}

type Environment = Readonly<Record<string, string | undefined>>;

export class ConfigError extends Error {
  constructor(name: string, allowed: string, given?: string) {
    super(`${name} ${given === undefined ? 'is missing' : `is ${JSON.stringify(given)}`}; allowed is ${allowed}.`);
    this.name = 'ConfigError';
  }
}

const loopbackHosts = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);
const wholeNumberPattern = /^\d{1,5}$/;
const embeddedDatabaseUrl = 'sqlite:var/pilotage.sqlite';

function readNumber(environment: Environment, name: string, fallback: number, highest: number): number {
  const text = environment[name];
  if (text === undefined || text === '') return fallback;
  if (!wholeNumberPattern.test(text) || Number(text) > highest)
    throw new ConfigError(name, `a whole number from 0 to ${highest}`, text);
  return Number(text);
}

function readFlag(environment: Environment, name: string, fallback: boolean): boolean {
  const text = environment[name];
  if (text === undefined || text === '') return fallback;
  if (text !== '0' && text !== '1') throw new ConfigError(name, '0 or 1', text);
  return text === '1';
}

function readDatabaseUrl(environment: Environment): string {
  const text = environment.DATABASE_URL;
  if (text === undefined || text === '') return embeddedDatabaseUrl;
  if (text.startsWith('sqlite:') && text.length > 'sqlite:'.length) return text;
  // The URL may contain a password, so the error never repeats it.
  const allowed = 'mysql://user:password@host:port/database or sqlite:PATH';
  if (!URL.canParse(text)) throw new ConfigError('DATABASE_URL', allowed, '(not shown)');
  const { protocol, hostname, pathname } = new URL(text);
  if (protocol !== 'mysql:' || hostname === '' || pathname.length < 2)
    throw new ConfigError('DATABASE_URL', allowed, '(not shown)');
  return text;
}

function readPublicUrl(environment: Environment, host: string, port: number): string {
  const text = environment.PUBLIC_URL;
  if (text === undefined || text === '') {
    if (!loopbackHosts.has(host))
      throw new ConfigError('PUBLIC_URL', 'an http or https origin; it is needed when HOST is not loopback');
    return `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port}`;
  }
  const allowed = 'an origin such as https://pilotage.example, without path';
  if (!z.url({ protocol: /^https?$/ }).safeParse(text).success) throw new ConfigError('PUBLIC_URL', allowed, text);
  const url = new URL(text);
  if (url.pathname !== '/' || url.search !== '' || url.username !== '') throw new ConfigError('PUBLIC_URL', allowed, text);
  return url.origin;
}

const minSecretLength = 32;

function readAuthSecret(environment: Environment, url: string): string | null {
  const text = environment.AUTH_SECRET;
  if (text === undefined || text === '') {
    if (url.startsWith('sqlite:')) return null;
    throw new ConfigError('AUTH_SECRET', `a secret of at least ${minSecretLength} characters; it is needed with MySQL`);
  }
  if (text.length < minSecretLength)
    throw new ConfigError('AUTH_SECRET', `a secret of at least ${minSecretLength} characters`, '(too short, not shown)');
  return text;
}

const quotaPattern = /^(?:([A-Za-z]+)=)?([1-9]\d{0,8})$/;
const resourceNameSet: ReadonlySet<string> = new Set(resourceNames);
const isResourceName = (name: string): name is ResourceName => resourceNameSet.has(name);

/** Parses `100000,comments=20000`: a default limit and limits of single resources. Each name may occur once. */
function readRowQuotas(environment: Environment): RowQuotas {
  const text = environment.ROW_QUOTAS;
  if (text === undefined || text === '') return defaultRowQuotas;
  const allowed = `a whole number, and others for single resources, such as ${defaultRowQuotas.defaultLimit},comments=20000`;
  const quotas = new Map<string, number>();
  for (const part of text.split(',')) {
    const [, name = '', number] = quotaPattern.exec(part.trim()) ?? [];
    const isKnown = number !== undefined && (name === '' || isResourceName(name)) && !quotas.has(name);
    if (!isKnown) throw new ConfigError('ROW_QUOTAS', allowed, text);
    quotas.set(name, Number(number));
  }
  const { '': defaultLimit = defaultRowQuotas.defaultLimit, ...limitByResource } = Object.fromEntries(quotas);
  return { defaultLimit, limitByResource };
}

const outboxFolder = 'var/outbox';
const senderPattern = /^(?:[^<>\p{C}",;:@]{1,100} )?<?([^<>\p{C}\s,]{1,254})>?$/u;

function readMailFrom(environment: Environment, host: string): string {
  const text = environment.MAIL_FROM;
  if (text === undefined || text === '') return `Pilotage <pilotage@${host}>`;
  const address = senderPattern.exec(text)?.[1];
  const isBracketBalanced = text.includes('<') === text.endsWith('>');
  if (address === undefined || !isBracketBalanced || !z.email().safeParse(address).success)
    throw new ConfigError('MAIL_FROM', 'an address such as pilotage@example.org or Pilotage <pilotage@example.org>', text);
  return text;
}

function readMailSettings(environment: Environment, origin: string): MailSettings {
  const { hostname } = new URL(origin);
  const text = environment.SMTP_URL;
  if (text === undefined || text === '') return { by: 'folder', folder: outboxFolder, from: readMailFrom(environment, hostname) };
  // The URL may contain a password, so the error never repeats it.
  const allowed = 'smtp://user:password@host:port or smtps://user:password@host:port';
  if (!URL.canParse(text)) throw new ConfigError('SMTP_URL', allowed, '(not shown)');
  const url = new URL(text);
  const isPlain = (url.pathname === '' || url.pathname === '/') && url.search === '' && url.hash === '';
  if (!['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '' || !isPlain)
    throw new ConfigError('SMTP_URL', allowed, '(not shown)');
  if (!environment.MAIL_FROM) throw new ConfigError('MAIL_FROM', 'the sender of mails; it is needed with SMTP_URL');
  return { by: 'smtp', url: text, from: readMailFrom(environment, hostname) };
}

/** Reads and validates all environment variables. Throws a `ConfigError` with the variable, its value and the allowed values. */
export function readConfig(environment: Environment = process.env): Config {
  const port = readNumber(environment, 'PORT', 3000, 65_535);
  const host = environment.HOST || '127.0.0.1';
  const url = readDatabaseUrl(environment);
  const origin = readPublicUrl(environment, host, port);
  const production = environment.NODE_ENV === 'production';
  const demo = readFlag(environment, 'DEMO', !environment.DATABASE_URL && !production);
  if (demo && production) throw new ConfigError('DEMO', '0 when NODE_ENV is production', '1');
  return {
    port,
    host,
    databaseUrl: url,
    publicUrl: origin,
    trustProxy: readNumber(environment, 'TRUST_PROXY', 0, 10),
    authSecret: readAuthSecret(environment, url),
    demo,
    uploadDir: environment.UPLOAD_DIR || 'var/uploads',
    rowQuotas: readRowQuotas(environment),
    adminDev: readFlag(environment, 'ADMIN_DEV', false),
    production,
    mail: readMailSettings(environment, origin),
  };
}

/** The password for a new user, for scripts that have no terminal. */
export const readPasswordVariable = (environment: Environment = process.env): string | undefined => environment.PILOTAGE_PASSWORD;

const ineffectivePattern = /^(?:OIDC_[A-Z_]+|METRICS_TOKEN)$/;

/** Settings of what this version does not have: single sign-on and metrics. */
export const listIneffectiveSettings = (environment: Environment = process.env): string[] =>
  Object.keys(environment)
    .filter((name) => ineffectivePattern.test(name) && environment[name] !== '')
    .toSorted();
