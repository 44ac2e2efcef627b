import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { maxWorkers } from '../scripts/maxWorkers.ts';

/** One more than processors: a browser also waits. */
const workers = maxWorkers({ waiting: 1 });

const shared = { environment: 'node', pool: 'forks', testTimeout: 120_000, hookTimeout: 240_000 } as const;

/** The tours of all pages take longest: begun last, one of them would run alone at the end. */
class ToursFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isTour = ({ moduleId }: TestSpecification) => moduleId.includes('/e2e/pagesOf');
    return [...sorted.filter(isTour), ...sorted.filter((file) => !isTour(file))];
  }
}

export default defineConfig({
  test: {
    maxWorkers: workers,
    sequence: { sequencer: ToursFirst },
    reporters: ['default', ['json', { outputFile: 'var/test-report.json' }]],
    projects: [
      // A worker reads the admin once, not again for each file.
      { test: { ...shared, name: 'unit', include: ['src/**/*.test.{ts,tsx}', 'gallery/**/*.test.ts'], isolate: false } },
      // Chromium against the built server: journeys of a person take longer than a function.
      {
        test: {
          ...shared,
          name: 'browser',
          globalSetup: ['e2e/prepareDemo.ts'],
          include: ['e2e/**/*.e2e.ts'],
          testTimeout: 240_000,
          // Each file has a server and a browser of its own: what a worker has read serves the next file, too.
          isolate: false,
          maxWorkers: workers,
          expect: { poll: { timeout: 15_000 } },
          // A busy machine of the CI may let one wait run out: the report names what needed a second run.
          retry: process.env.CI ? 1 : 0,
        },
      },
    ],
  },
});
