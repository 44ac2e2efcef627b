import assert from 'node:assert/strict';
import test from 'node:test';
import { completed, missingOptionals } from './completeLock.mjs';

const lock = {
  packages: {
    '': {},
    'node_modules/tool': {
      version: '1.2.3',
      dev: true,
      optionalDependencies: { '@tool/linux-x64-musl': '1.2.3', '@tool/darwin-arm64': '1.2.3' },
    },
    'node_modules/tool/node_modules/@tool/darwin-arm64': { version: '1.2.3' },
  },
};

test('an optional package that the registry did not offer is written into the lock, for its platform only', () => {
  assert.deepEqual(missingOptionals(lock), [['node_modules/tool', '@tool/linux-x64-musl', '1.2.3']]);
  const entry = completed(lock).packages['node_modules/@tool/linux-x64-musl'];
  assert.deepEqual(JSON.parse(JSON.stringify(entry)), {
    version: '1.2.3',
    cpu: ['x64'],
    dev: true,
    libc: ['musl'],
    optional: true,
    os: ['linux'],
  });
  assert.deepEqual(missingOptionals(completed(lock)), []);
});

test('a package that is for every platform is never made up', () => {
  const odd = { packages: { 'node_modules/tool': { optionalDependencies: { fsevents: '^2.3.2' } } } };
  assert.throws(() => completed(odd), /fsevents/);
});
