// The operators' commands: from the built bundle when there is one, else from the sources.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './turbo.mjs';

const built = join(root, 'server/dist/cli.js');
const from = existsSync(built) ? [built] : ['--import', 'tsx', join(root, 'server/src/cli/cli.ts')];
const { status } = spawnSync(process.execPath, [...from, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' });
process.exit(status ?? 1);
