import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    testTimeout: 120_000,
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: 'var/test-report.json' }]],
  },
});
