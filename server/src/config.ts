import { type RowQuotas, usualRowQuotas } from '@pilotage/db';
import { type ResourceName, resourceNames } from '@pilotage/shared';
import { z } from 'zod';
import type { MailSettings } from './mail/mailWay.ts';

export interface Config {
  port: number;
  host: string;
  databaseUrl: string;
  /** Origin of every cookie, mail and redirect; the Host header is never asked. */
  publicUrl: string;
  trustProxy: number;
  /** Given, or null: then one is made and kept beside the embedded database. */
  authSecret: string | null;
  demo: boolean;
  /** Where evidence files lie. */
  uploadDir: string;
  /** How many rows of a resource one organisation may have. */
  rowQuotas: RowQuotas;
  /** The admin from its sources, with hot reload, instead of the built one. */
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

const loopback = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);
const wholeNumber = /^\d{1,5}$/;
const embedded = 'sqlite:var/pilotage.sqlite';

function number(environment: Environment, name: string, fallback: number, highest: number): number {
  const given = environment[name];
  if (given === undefined || given === '') return fallback;
  if (!wholeNumber.test(given) || Number(given) > highest)
    throw new ConfigError(name, `a whole number from 0 to ${highest}`, given);
  return Number(given);
}

function flag(environment: Environment, name: string, fallback: boolean): boolean {
  const given = environment[name];
  if (given === undefined || given === '') return fallback;
  if (given !== '0' && given !== '1') throw new ConfigError(name, '0 or 1', given);
  return given === '1';
}

function databaseUrl(environment: Environment): string {
  const given = environment.DATABASE_URL;
  if (given === undefined || given === '') return embedded;
  if (given.startsWith('sqlite:') && given.length > 'sqlite:'.length) return given;
  // What was given may hold a password: it is never repeated.
  const allowed = 'mysql://user:password@host:port/database or sqlite:PATH';
  if (!URL.canParse(given)) throw new ConfigError('DATABASE_URL', allowed, '(not shown)');
  const { protocol, hostname, pathname } = new URL(given);
  if (protocol !== 'mysql:' || hostname === '' || pathname.length < 2)
    throw new ConfigError('DATABASE_URL', allowed, '(not shown)');
  return given;
}

function publicUrl(environment: Environment, host: string, port: number): string {
  const given = environment.PUBLIC_URL;
  if (given === undefined || given === '') {
    if (!loopback.has(host))
      throw new ConfigError('PUBLIC_URL', 'an http or https origin; it is needed when HOST is not loopback');
    return `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port}`;
  }
  const allowed = 'an origin such as https://pilotage.example, without path';
  if (!z.url({ protocol: /^https?$/ }).safeParse(given).success) throw new ConfigError('PUBLIC_URL', allowed, given);
  const url = new URL(given);
  if (url.pathname !== '/' || url.search !== '' || url.username !== '') throw new ConfigError('PUBLIC_URL', allowed, given);
  return url.origin;
}

const shortestSecret = 32;

function authSecret(environment: Environment, url: string): string | null {
  const given = environment.AUTH_SECRET;
  if (given === undefined || given === '') {
    if (url.startsWith('sqlite:')) return null;
    throw new ConfigError('AUTH_SECRET', `a secret of at least ${shortestSecret} characters; it is needed with MySQL`);
  }
  if (given.length < shortestSecret)
    throw new ConfigError('AUTH_SECRET', `a secret of at least ${shortestSecret} characters`, '(too short, not shown)');
  return given;
}

const quotaForm = /^(?:([A-Za-z]+)=)?([1-9]\d{0,8})$/;
const names: ReadonlySet<string> = new Set(resourceNames);
const isResource = (name: string): name is ResourceName => names.has(name);

/** `100000,comments=20000`: a number for every resource, and numbers for some; each once. */
function rowQuotas(environment: Environment): RowQuotas {
  const given = environment.ROW_QUOTAS;
  if (given === undefined || given === '') return usualRowQuotas;
  const allowed = `a whole number, and others for single resources, such as ${usualRowQuotas.usual},comments=20000`;
  const quotas = new Map<string, number>();
  for (const part of given.split(',')) {
    const [, name = '', number] = quotaForm.exec(part.trim()) ?? [];
    const isKnown = number !== undefined && (name === '' || isResource(name)) && !quotas.has(name);
    if (!isKnown) throw new ConfigError('ROW_QUOTAS', allowed, given);
    quotas.set(name, Number(number));
  }
  const { '': usual = usualRowQuotas.usual, ...of } = Object.fromEntries(quotas);
  return { usual, of };
}

const outbox = 'var/outbox';
const sender = /^(?:[^<>\p{C}",;:@]{1,100} )?<?([^<>\p{C}\s,]{1,254})>?$/u;

function mailFrom(environment: Environment, host: string): string {
  const given = environment.MAIL_FROM;
  if (given === undefined || given === '') return `Pilotage <pilotage@${host}>`;
  const address = sender.exec(given)?.[1];
  const closes = given.includes('<') === given.endsWith('>');
  if (address === undefined || !closes || !z.email().safeParse(address).success)
    throw new ConfigError('MAIL_FROM', 'an address such as pilotage@example.org or Pilotage <pilotage@example.org>', given);
  return given;
}

function mail(environment: Environment, origin: string): MailSettings {
  const { hostname } = new URL(origin);
  const given = environment.SMTP_URL;
  if (given === undefined || given === '') return { by: 'folder', folder: outbox, from: mailFrom(environment, hostname) };
  // What was given may hold a password: it is never repeated.
  const allowed = 'smtp://user:password@host:port or smtps://user:password@host:port';
  if (!URL.canParse(given)) throw new ConfigError('SMTP_URL', allowed, '(not shown)');
  const url = new URL(given);
  const isPlain = (url.pathname === '' || url.pathname === '/') && url.search === '' && url.hash === '';
  if (!['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '' || !isPlain)
    throw new ConfigError('SMTP_URL', allowed, '(not shown)');
  if (!environment.MAIL_FROM) throw new ConfigError('MAIL_FROM', 'the sender of mails; it is needed with SMTP_URL');
  return { by: 'smtp', url: given, from: mailFrom(environment, hostname) };
}

/** Reads and checks every variable once. Throws a `ConfigError` that names the variable, what was given and what is allowed. */
export function readConfig(environment: Environment = process.env): Config {
  const port = number(environment, 'PORT', 3000, 65_535);
  const host = environment.HOST || '127.0.0.1';
  const url = databaseUrl(environment);
  const origin = publicUrl(environment, host, port);
  const production = environment.NODE_ENV === 'production';
  const demo = flag(environment, 'DEMO', !environment.DATABASE_URL && !production);
  if (demo && production) throw new ConfigError('DEMO', '0 when NODE_ENV is production', '1');
  return {
    port,
    host,
    databaseUrl: url,
    publicUrl: origin,
    trustProxy: number(environment, 'TRUST_PROXY', 0, 10),
    authSecret: authSecret(environment, url),
    demo,
    uploadDir: environment.UPLOAD_DIR || 'var/uploads',
    rowQuotas: rowQuotas(environment),
    adminDev: flag(environment, 'ADMIN_DEV', false),
    production,
    mail: mail(environment, origin),
  };
}

/** The password for a new user, for scripts that have no terminal. */
export const password = (environment: Environment = process.env): string | undefined => environment.PILOTAGE_PASSWORD;
