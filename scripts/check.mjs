// Every check that needs no running product, side by side, with a line each and what was wrong below.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './turbo.mjs';

const bin = (name) => join(root, 'node_modules/.bin', name);
const turbo = [join(root, 'node_modules/turbo/bin/turbo'), 'run', 'check', '--output-logs=errors-only', '--concurrency=2'];
// What did not change since it was last found right is not read again; CI takes nothing on trust.
const types = process.env.CI ? [...turbo, '--force'] : turbo;

const checks = [
  ['types', process.execPath, types],
  ['lint', bin('oxlint'), ['--quiet', '.']],
  ['format', bin('biome'), ['format', '.']],
  ['boundaries', process.execPath, ['scripts/boundaries.mjs']],
  ['habits', process.execPath, ['scripts/habits.mjs']],
  ['sql', process.execPath, ['--import', 'tsx', 'db/src/sqlPages/sqlPages.ts', '--check']],
  ['migrations', process.execPath, ['--import', 'tsx', 'db/src/migrationWriter/migrationCommand.ts', '--check']],
  ['unused', bin('knip'), ['--no-progress', '--treat-config-hints-as-errors']],
  ['budget', process.execPath, ['scripts/budget.mjs']],
];

/** Where SQLite is compiled beside these checks, the tests of db find a missing migration a little later. */
const hasDatabase = existsSync(join(root, 'node_modules/better-sqlite3/build/Release/better_sqlite3.node'));

function run([name, command, parameters]) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, parameters, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (output += piece));
    child.on('close', (code) => resolve({ name, passed: code === 0, output, seconds: (performance.now() - started) / 1000 }));
  });
}

const atOnce = 2;
const waiting = checks.filter(([name]) => hasDatabase || name !== 'migrations');
const results = [];
async function work() {
  for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await run(next));
}
await Promise.all(Array.from({ length: atOnce }, work));

for (const { name, passed, seconds } of results)
  console.log(`${passed ? 'passed' : 'FAILED'}  ${seconds.toFixed(1).padStart(5)} s  ${name}`);
const failed = results.filter(({ passed }) => !passed);
for (const { name, output } of failed) console.log(`\n${name}\n${output.slice(0, 6000)}`);
mkdirSync(join(root, 'var'), { recursive: true });
const counted = { numPassedTests: results.length - failed.length, numFailedTests: failed.length, numPendingTests: 0 };
writeFileSync(join(root, 'var/check-report.json'), JSON.stringify(counted));
process.exit(failed.length > 0 ? 1 : 0);
