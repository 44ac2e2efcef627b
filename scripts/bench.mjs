// Builds what is stale and measures it (docs/benchmarks.md). `-- --rows 1000000` scales the table that the list reads from.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root, startTurbo } from './turbo.mjs';

const built = await new Promise((resolve) => startTurbo(['build']).on('close', resolve));
if (built !== 0) process.exit(1);
const bench = join(root, 'server/src/testing/bench/bench.ts');
const { status } = spawnSync(process.execPath, ['--import', 'tsx', bench, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
