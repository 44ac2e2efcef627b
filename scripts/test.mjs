// Everything: the builds, the checks, the tests of the four packages and of these scripts; one closing line over all.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compile } from './installation.mjs';
import { root, startTurbo } from './turbo.mjs';

const reports = [
  'var/check-report.json',
  'var/scripts-report.json',
  ...['shared', 'db', 'server', 'admin'].map((part) => `${part}/var/test-report.json`),
];
const ended = (child) => new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
const turbo = (...parameters) =>
  ended(startTurbo([...parameters, ...(process.env.CI ? ['--force'] : []), '--concurrency=1', '--continue']));
const node = (...parameters) => ended(spawn(process.execPath, parameters, { cwd: root, stdio: 'inherit' }));

/** Ends the tests of the scripts where there will be no database, for which one of them waits. */
const scriptsInVain = new AbortController();

/** The tests of these scripts, by Node's own runner, counted from its last lines. */
async function testScripts() {
  const files = readdirSync(join(root, 'scripts'))
    .filter((file) => file.endsWith('.test.mjs'))
    .map((file) => join('scripts', file));
  const child = spawn(process.execPath, ['--test', '--test-reporter=tap', ...files], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    signal: scriptsInVain.signal,
  });
  child.on('error', () => undefined);
  let stdout = '';
  child.stdout.on('data', (piece) => (stdout += piece));
  const status = await ended(child);
  const counted = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(stdout)?.[1] ?? 0);
  if (status !== 0) console.log(stdout);
  const report = { numPassedTests: counted('pass'), numFailedTests: counted('fail'), numPendingTests: counted('skipped') };
  console.log(`scripts: ${report.numPassedTests} passed, ${report.numFailedTests} failed`);
  writeFileSync(join(root, 'var/scripts-report.json'), JSON.stringify(report));
  return status;
}

process.chdir(root);
for (const report of reports) rmSync(join(root, report), { force: true });

/** What needs no database; the tests of the scripts need it at their end alone, and wait for it there. */
async function withoutDatabase() {
  const built = await turbo('build');
  const checked = await node('scripts/check.mjs');
  const tested = await turbo('test', '--filter=@pilotage/shared');
  return { codes: [built, checked, tested], scripts: testScripts() };
}

const [compiled, { codes, scripts }] = await Promise.all([compile(root), withoutDatabase()]);
codes.push(compiled);
if (compiled === 0) {
  // Everything was built above. All of it beside each other takes longer: there are no idle processors.
  const databases = turbo('test', '--only', '--filter=@pilotage/db', '--filter=@pilotage/server');
  codes.push(...(await Promise.all([scripts, databases])), await turbo('test', '--only', '--filter=@pilotage/admin'));
} else {
  scriptsInVain.abort();
  console.log("SQLite's native module could not be compiled; npm's own message stands above. It needs python3, make and g++.");
}

/** The failed tests of a report, a line each with the first line of what was wrong; files that did not load count, too. */
const listFailures = ({ testResults = [] }) =>
  testResults.flatMap(({ name, status, message = '', assertionResults = [] }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter((result) => result.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [`${file}: ${message.split('\n')[0]}`];
    return failed.map(
      ({ fullName, failureMessages = [] }) => `${file}: ${fullName}: ${failureMessages[0]?.split('\n')[0] ?? ''}`,
    );
  });

const failures = [];
const total = { passed: 0, failed: 0, skipped: 0 };
for (const report of reports) {
  if (!existsSync(join(root, report))) {
    console.log(`There is no report ${report}: its tests did not run.`);
    total.failed += 1;
    continue;
  }
  const content = JSON.parse(readFileSync(join(root, report), 'utf8'));
  const { numPassedTests, numFailedTests, numFailedTestSuites = 0, numPendingTests, success = true } = content;
  failures.push(...listFailures(content));
  total.passed += numPassedTests;
  // A file that does not even load has no failed test of its own.
  total.failed += numFailedTests + (numFailedTests === 0 && !success ? Math.max(1, numFailedTestSuites) : 0);
  total.skipped += numPendingTests;
}
const bad = total.failed > 0 || total.passed === 0 || codes.some((code) => code !== 0);
if (bad && total.failed === 0) total.failed = 1;
// The last lines of a long run name what failed, so that nobody has to look for it further up.
for (const failure of failures) console.log(`failed: ${failure}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(bad ? 1 : 0);
