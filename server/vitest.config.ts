import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['../db/src/testing/globalSetup.ts'],
    // Processes, not threads: better-sqlite3 is native, and a crash then names its test file.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 240_000,
    reporters: ['default', ['json', { outputFile: 'var/test-report.json' }]],
  },
});
