import type { JobRunner } from './jobRunner.ts';

/** Several runners as one. Their jobs do not wait for each other. */
export const combineJobRunners = (runners: readonly JobRunner[]): JobRunner => ({
  tick: async () => void (await Promise.all(runners.map((runner) => runner.tick()))),
  start() {
    for (const runner of runners) runner.start();
  },
  stop: async () => void (await Promise.all(runners.map((runner) => runner.stop()))),
});
