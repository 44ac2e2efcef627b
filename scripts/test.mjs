// Everything: the builds, the checks, the tests of the four packages and of these scripts; one closing line over all.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, startTurbo } from './turbo.mjs';

const reports = [
  'var/check-report.json',
  'var/scripts-report.json',
  ...['shared', 'db', 'server', 'admin'].map((part) => `${part}/var/test-report.json`),
];
const ended = (child) => new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
const turbo = (...parameters) =>
  ended(startTurbo([...parameters, ...(process.env.CI ? ['--force'] : []), '--concurrency=1', '--continue']));
const node = (...parameters) => spawnSync(process.execPath, parameters, { cwd: root, stdio: 'inherit' }).status ?? 1;

/** The tests of these scripts, by Node's own runner, counted from its last lines. */
function testScripts() {
  const files = readdirSync(join(root, 'scripts'))
    .filter((file) => file.endsWith('.test.mjs'))
    .map((file) => join('scripts', file));
  const { status, stdout } = spawnSync(process.execPath, ['--test', '--test-reporter=tap', ...files], {
    cwd: root,
    encoding: 'utf8',
  });
  const counted = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(stdout)?.[1] ?? 0);
  if (status !== 0) console.log(stdout);
  const report = { numPassedTests: counted('pass'), numFailedTests: counted('fail'), numPendingTests: counted('skipped') };
  console.log(`scripts: ${report.numPassedTests} passed, ${report.numFailedTests} failed`);
  writeFileSync(join(root, 'var/scripts-report.json'), JSON.stringify(report));
  return status ?? 1;
}

process.chdir(root);
for (const report of reports) rmSync(join(root, report), { force: true });

const codes = [await turbo('build'), node('scripts/check.mjs')];
codes.push(testScripts());
codes.push(await turbo('test'));

const total = { passed: 0, failed: 0, skipped: 0 };
for (const report of reports) {
  if (!existsSync(join(root, report))) {
    console.log(`There is no report ${report}: its tests did not run.`);
    total.failed += 1;
    continue;
  }
  const {
    numPassedTests,
    numFailedTests,
    numFailedTestSuites = 0,
    numPendingTests,
    success = true,
  } = JSON.parse(readFileSync(join(root, report), 'utf8'));
  total.passed += numPassedTests;
  // A file that does not even load has no failed test of its own.
  total.failed += numFailedTests + (numFailedTests === 0 && !success ? Math.max(1, numFailedTestSuites) : 0);
  total.skipped += numPendingTests;
}
const bad = total.failed > 0 || total.passed === 0 || codes.some((code) => code !== 0);
if (bad && total.failed === 0) total.failed = 1;
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(bad ? 1 : 0);
