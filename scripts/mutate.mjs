// Changes the files that guard, one small fault at a time, and counts which faults a test notices (StrykerJS). It works in a copy
// under `var/mutation`, so that an interrupted run leaves no fault behind. `npm run mutate` runs every part, `-- --only store` one,
// `-- --files db/src/store/links.ts` some files of a part, `-- --sample 5` one fault of five. Scores are kept in docs/benchmarks.md.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copyTree } from './copyTree.mjs';
import { parts } from './mutationParts.mjs';
import { root } from './turbo.mjs';

/** The configuration of Vitest for the tests of a part, from all packages. */
const vitestConfig = ({ tests }) => `import { defineConfig } from 'vitest/config';
export default defineConfig({
  test: { include: ${JSON.stringify(tests)}, environment: 'node', testTimeout: 120_000, hookTimeout: 120_000, reporters: ['dot'] },
});
`;

const strykerConfig = (name, { files }, { only, isSample }) => ({
  mutate: only.length > 0 ? only : [...files, '!**/*.test.ts', '!**/*.property.test.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'mutation.vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner', './scripts/sampleChecker.mjs'],
  checkers: isSample ? ['sample'] : [],
  inPlace: true,
  disableTypeChecks: false,
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 20_000,
  timeoutFactor: 3,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `../${name}.json` },
  tempDirName: '.stryker',
  allowEmpty: false,
});

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    files: { type: 'string', multiple: true },
    sample: { type: 'string', default: '1' },
  },
});
const names = values.only ?? Object.keys(parts);
for (const name of names)
  if (!Object.hasOwn(parts, name)) throw new Error(`--only must be one of ${Object.keys(parts).join(', ')}.`);

const sample = Number(values.sample);
if (!Number.isInteger(sample) || sample < 1) throw new Error('--sample must be a whole number: one fault of so many is tested.');

const scores = [];
for (const name of names) {
  const sandbox = join(root, 'var/mutation', name);
  rmSync(sandbox, { recursive: true, force: true });
  copyTree(sandbox);
  writeFileSync(join(sandbox, 'mutation.vitest.config.ts'), vitestConfig(parts[name]));
  writeFileSync(
    join(sandbox, 'stryker.config.json'),
    JSON.stringify(strykerConfig(name, parts[name], { only: values.files ?? [], isSample: sample > 1 }), null, 2),
  );
  const { status } = spawnSync(process.execPath, ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run'], {
    cwd: sandbox,
    stdio: 'inherit',
    env: { ...process.env, ENGINE: 'sqlite', MUTATION_SAMPLE: String(sample) },
  });
  if (status !== 0) process.exit(status ?? 1);
  const report = JSON.parse(readFileSync(join(root, `var/mutation/${name}.json`), 'utf8'));
  const mutants = Object.values(report.files).flatMap((file) => file.mutants);
  const count = (...states) => mutants.filter(({ status: state }) => states.includes(state)).length;
  const noticed = count('Killed', 'Timeout');
  const all = noticed + count('Survived', 'NoCoverage');
  scores.push(
    `${name.padEnd(12)} ${((noticed / all) * 100).toFixed(1).padStart(5)} %  (${noticed} of ${all} faults noticed${sample > 1 ? `; one of ${sample} tested` : ''})`,
  );
}
console.log(`\n${scores.join('\n')}`);
