import { defineConfig } from 'vitest/config';
import { maxWorkers } from '../scripts/maxWorkers.ts';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['./src/testing/globalSetup.ts'],
    // Processes, not threads: better-sqlite3 is native, and a crash then names its test file.
    pool: 'forks',
    // A worker reads the product once, not again for each file; every test opens a house of its own anyway.
    isolate: false,
    maxWorkers: maxWorkers(),
    testTimeout: 120_000,
    hookTimeout: 240_000,
    reporters: ['default', ['json', { outputFile: 'var/test-report.json' }]],
  },
});
