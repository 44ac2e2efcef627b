import { defineConfig } from 'vitest/config';

const shared = { environment: 'node', pool: 'forks', testTimeout: 120_000, hookTimeout: 240_000 } as const;

export default defineConfig({
  test: {
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: 'var/test-report.json' }]],
    projects: [
      { test: { ...shared, name: 'unit', include: ['src/**/*.test.{ts,tsx}'] } },
      // Chromium against the built server: journeys of a person take longer than a function.
      {
        test: {
          ...shared,
          name: 'browser',
          include: ['e2e/**/*.e2e.ts'],
          testTimeout: 240_000,
          maxWorkers: 2,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
