import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    testTimeout: 120_000,
    // A CI may show more processors than it gives.
    maxWorkers: process.env.CI ? 2 : Math.min(8, Math.max(2, availableParallelism())),
    reporters: ['default', ['json', { outputFile: 'var/test-report.json' }]],
  },
});
