import type { Clock, InternalRepositories } from '@pilotage/db';
import type { Logger } from 'pino';
import type { Job } from './job.ts';

interface JobRunnerDependencies {
  jobs: readonly Job[];
  internal: InternalRepositories;
  clock: Clock;
  log: Logger;
}

export interface JobRunner {
  /** Runs all due jobs. Resolves when they are done. */
  tick(): Promise<void>;
  start(): void;
  /** Starts no further job and waits for the running one. */
  stop(): Promise<void>;
}

const pollIntervalMs = 3_000;
const leaseMs = 10 * 60_000;

/** Creates a runner for jobs. A lease in the database ensures that only one of several processes runs a job in its period. */
export function createJobRunner({ jobs, internal, clock, log }: JobRunnerDependencies): JobRunner {
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> | null = null;
  let isStopping = false;
  const isEnding = () => isStopping;

  async function runOnce(job: Job, period: string): Promise<void> {
    const now = clock.now();
    const leaseEnd = new Date(now.getTime() + leaseMs).toISOString();
    const claim = await internal.jobRuns.claim({ job: job.name, period, now: now.toISOString(), leaseEnd });
    if (!claim) return;
    await job.run(isEnding);
    await internal.jobRuns.complete(claim, clock.now().toISOString());
  }

  async function runDueJobs(): Promise<void> {
    for (const job of jobs) {
      if (isStopping) return;
      try {
        if (!job.period) await job.run(isEnding);
        else {
          const period = await job.period(clock.now());
          if (period !== null) await runOnce(job, period);
        }
      } catch (error) {
        // A failed job does not stop the others. It is retried after its lease has expired.
        log.error({ job: job.name, error: error instanceof Error ? error.message : String(error) }, 'job failed');
      }
    }
  }

  function tick(): Promise<void> {
    running ??= runDueJobs().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    tick,
    start() {
      timer ??= setInterval(() => void tick(), pollIntervalMs).unref();
      void tick();
    },
    async stop() {
      isStopping = true;
      if (timer) clearInterval(timer);
      await running;
    },
  };
}
