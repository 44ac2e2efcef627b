import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Config } from './config.ts';

/** The configured secret, or one that is generated once and stored beside the embedded database with mode 0600. */
export function resolveAuthSecret({ authSecret, databaseUrl }: Config): string {
  if (authSecret !== null) return authSecret;
  const path = `${databaseUrl.slice('sqlite:'.length)}.secret`;
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
  const secret = randomBytes(32).toString('base64url');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${secret}\n`, { mode: 0o600 });
  return secret;
}
