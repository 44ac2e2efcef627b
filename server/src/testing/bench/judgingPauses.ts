import { migrate, openDatabase, openStores } from '@pilotage/db';
import { findFreePort } from '@pilotage/db/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { prepareDatabase } from '../../app/prepareDatabase.ts';
import type { BenchDatabase } from './benchDatabase.ts';
import { addJudging, addOrganiser, judgingSize, managerEmail, scoreAllSolutions } from './judgingFixture.ts';
import { atMost, type BenchmarkResult } from './benchmarkResult.ts';
import { median } from './median.ts';
import { startProductServer } from './productServer.ts';

const judgingCount = 3;
const maxPauseMs = 50;
const probeModule = fileURLToPath(new URL('./pauseProbe.mjs', import.meta.url));

const pauseSchema = z.object({ pause: z.number(), processor: z.number() });
type Pause = z.infer<typeof pauseSchema>;
const judgingSteps = ['assign', 'end-judging', 'result', 'decide'] as const;
type JudgingStep = (typeof judgingSteps)[number];

const versionSchema = z.object({ version: z.int() });

/** Starts a server with a probe of its longest pauses, and signs in a manager. */
async function startProbedServer(url: string) {
  const port = String(await findFreePort());
  const product = await startProductServer({ url }, { BENCH_PROBE_PORT: port }, ['--import', probeModule]);
  const headers = { cookie: await product.cookieOf(managerEmail), 'content-type': 'application/json' };
  const readPause = async () => pauseSchema.parse(await (await fetch(`http://127.0.0.1:${port}`)).json());
  /** Sends a request and returns the longest pause of the event loop meanwhile. */
  async function measurePause(path: string, body?: object): Promise<Pause> {
    await readPause();
    const init = body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers };
    const response = await fetch(`${product.origin}${path}`, init);
    const text = await response.text();
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
    return readPause();
  }
  const getVersion = async (path: string) =>
    versionSchema.parse(await (await fetch(`${product.origin}${path}`, { headers })).json()).version;
  return { measurePause, getVersion, stop: () => product.stop() };
}

type ProbedServer = Awaited<ReturnType<typeof startProbedServer>>;
type JudgingDatabase = Pick<BenchDatabase, 'opened' | 'clock'>;

async function runJudging(
  database: JudgingDatabase,
  { measurePause, getVersion }: ProbedServer,
  contestId: number,
): Promise<Record<JudgingStep, Pause>> {
  const path = `/api/contests/${contestId}`;
  const runStep = async (name: JudgingStep, body: object) =>
    measurePause(`${path}/${name}`, { version: await getVersion(path), ...body });
  const assign = await runStep('assign', { each: judgingSize.each, seed: 7 });
  await scoreAllSolutions(database, contestId);
  const ended = await runStep('end-judging', {});
  const result = await measurePause(`${path}/result`);
  return { assign, 'end-judging': ended, result, decide: await runStep('decide', { awards: [] }) };
}

async function measureOnEngine(engine: string, url: string, database: JudgingDatabase): Promise<BenchmarkResult[]> {
  const organisationId = await addOrganiser(database);
  const product = await startProbedServer(url);
  const pausesByRun: Record<JudgingStep, Pause>[] = [];
  for (let run = 1; run <= judgingCount; run += 1) {
    const contest = await addJudging(database, { organisationId, slug: `judging-${run}` });
    pausesByRun.push(await runJudging(database, product, contest.id));
  }
  await product.stop();
  return judgingSteps.map((step) => {
    const [pause, processor] = [
      median(pausesByRun.map((pauses) => pauses[step].pause)),
      median(pausesByRun.map((pauses) => pauses[step].processor)),
    ];
    const what = `Longest stretch of work by ${step}, ${engine}`;
    // Wall-clock time includes other processes of the machine, so processor time is preferred.
    return processor > 0
      ? atMost(what, processor, maxPauseMs, 'ms', ` (longest pause by the clock ${pause.toFixed(1)} ms)`)
      : atMost(what, pause, maxPauseMs, 'ms', ' (by the clock)');
  });
}

async function measureOnSqlite(clock: JudgingDatabase['clock']): Promise<BenchmarkResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pilotage-judging-'));
  const url = `sqlite:${join(folder, 'judging.sqlite')}`;
  const opened = await openDatabase(url);
  await migrate(opened);
  await prepareDatabase(openStores(opened.database, clock), clock, false);
  const results = await measureOnEngine('SQLite', url, { opened, clock });
  await opened.database.close();
  rmSync(folder, { recursive: true });
  return results;
}

/**
 * Measures how long the event loop is blocked while a judging of 505 solutions by 30 jurors, twelve each, is assigned, ended,
 * ranked and decided.
 */
export async function measureJudgingPauses({ url, opened, clock }: BenchDatabase): Promise<BenchmarkResult[]> {
  return [...(await measureOnSqlite(clock)), ...(await measureOnEngine('MariaDB', url, { opened, clock }))];
}
