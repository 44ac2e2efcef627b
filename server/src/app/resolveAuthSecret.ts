import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Config } from './config.ts';

/** The given secret, or the one made at the first start and kept beside the embedded database, readable by its owner alone. */
export function resolveAuthSecret({ authSecret, databaseUrl }: Config): string {
  if (authSecret !== null) return authSecret;
  const path = `${databaseUrl.slice('sqlite:'.length)}.secret`;
  if (existsSync(path)) return readFileSync(path, 'utf8').trim();
  const secret = randomBytes(32).toString('base64url');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${secret}\n`, { mode: 0o600 });
  return secret;
}
