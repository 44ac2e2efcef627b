import { defineConfig } from 'vitest/config';
import { maxWorkers } from '../scripts/maxWorkers.ts';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    testTimeout: 120_000,
    maxWorkers: maxWorkers(),
    reporters: ['default', ['json', { outputFile: 'var/test-report.json' }]],
  },
});
