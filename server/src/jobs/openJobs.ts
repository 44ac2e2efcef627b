import { claimJob, type Clock, type Database, endJob } from '@pilotage/db';
import type { Logger } from 'pino';
import type { Job } from './job.ts';

interface JobParts {
  jobs: readonly Job[];
  database: Database;
  clock: Clock;
  log: Logger;
}

export interface Jobs {
  /** Looks for due work now and does it; resolves when it is done. */
  tick(): Promise<void>;
  start(): void;
  /** Takes nothing new and waits for what is running. */
  stop(): Promise<void>;
}

const every = 3_000;
const lease = 10 * 60_000;

/** Runs jobs in this process, each once for its period, however many processes do the same on this database. */
export function openJobs({ jobs, database, clock, log }: JobParts): Jobs {
  let timer: NodeJS.Timeout | null = null;
  let running: Promise<void> | null = null;
  let ending = false;
  const isEnding = () => ending;

  async function runOnce(job: Job, period: string): Promise<void> {
    const now = clock.now();
    const leaseEnd = new Date(now.getTime() + lease).toISOString();
    const claim = await claimJob(database, { job: job.name, period, now: now.toISOString(), leaseEnd });
    if (!claim) return;
    await job.run(isEnding);
    await endJob(database, claim, clock.now().toISOString());
  }

  async function look(): Promise<void> {
    for (const job of jobs) {
      if (ending) return;
      try {
        if (!job.period) await job.run(isEnding);
        else {
          const period = await job.period(clock.now());
          if (period !== null) await runOnce(job, period);
        }
      } catch (error) {
        // One job that fails keeps none of the others from running; it is taken up again after its lease.
        log.error({ job: job.name, error: error instanceof Error ? error.message : String(error) }, 'a job failed');
      }
    }
  }

  function tick(): Promise<void> {
    running ??= look().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    tick,
    start() {
      timer ??= setInterval(() => void tick(), every).unref();
      void tick();
    },
    async stop() {
      ending = true;
      if (timer) clearInterval(timer);
      await running;
    },
  };
}
