import { migrate, openDatabase, openStores } from '@pilotage/db';
import { freePort } from '@pilotage/db/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { prepare } from '../../prepare.ts';
import type { BenchDatabase } from './benchDatabase.ts';
import { addJudging, addOrganiser, judgingSize, managerEmail, scoreAll } from './judgingScene.ts';
import { atMost, type Measure } from './measure.ts';
import { median } from './median.ts';
import { startProduct } from './product.ts';

const judgings = 3;
const longest = 50;
const probe = fileURLToPath(new URL('./pauseProbe.mjs', import.meta.url));

const probed = z.object({ pause: z.number(), processor: z.number() });
type Probed = z.infer<typeof probed>;
const steps = ['assign', 'end-judging', 'result', 'decide'] as const;
type Step = (typeof steps)[number];

const versioned = z.object({ version: z.int() });

/** A server whose longest pauses can be read, with a manager signed in. */
async function openProbed(url: string) {
  const port = String(await freePort());
  const product = await startProduct({ url }, { BENCH_PROBE_PORT: port }, ['--import', probe]);
  const headers = { cookie: await product.cookieOf(managerEmail), 'content-type': 'application/json' };
  const lookUp = async () => probed.parse(await (await fetch(`http://127.0.0.1:${port}`)).json());
  /** Asks, and answers how long the server was held at most meanwhile. */
  async function held(path: string, body?: object): Promise<Probed> {
    await lookUp();
    const init = body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers };
    const answer = await fetch(`${product.origin}${path}`, init);
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${text}`);
    return lookUp();
  }
  const versionOf = async (path: string) =>
    versioned.parse(await (await fetch(`${product.origin}${path}`, { headers })).json()).version;
  return { held, versionOf, stop: () => product.stop() };
}

type Probing = Awaited<ReturnType<typeof openProbed>>;
type Database = Pick<BenchDatabase, 'opened' | 'clock'>;

async function judge(database: Database, { held, versionOf }: Probing, contestId: number): Promise<Record<Step, Probed>> {
  const path = `/api/contests/${contestId}`;
  const step = async (name: Step, body: object) => held(`${path}/${name}`, { version: await versionOf(path), ...body });
  const assign = await step('assign', { each: judgingSize.each, seed: 7 });
  await scoreAll(database, contestId);
  const ended = await step('end-judging', {});
  const result = await held(`${path}/result`);
  return { assign, 'end-judging': ended, result, decide: await step('decide', { awards: [] }) };
}

async function measuredOn(engine: string, url: string, database: Database): Promise<Measure[]> {
  const organisationId = await addOrganiser(database);
  const product = await openProbed(url);
  const all: Record<Step, Probed>[] = [];
  for (let turn = 1; turn <= judgings; turn += 1) {
    const contest = await addJudging(database, { organisationId, slug: `judging-${turn}` });
    all.push(await judge(database, product, contest.id));
  }
  await product.stop();
  return steps.map((step) => {
    const [pause, processor] = [median(all.map((each) => each[step].pause)), median(all.map((each) => each[step].processor))];
    const what = `Longest stretch of work by ${step}, ${engine}`;
    // By the clock, what else runs on the machine counts, too.
    return processor > 0
      ? atMost(what, processor, longest, 'ms', ` (longest pause by the clock ${pause.toFixed(1)} ms)`)
      : atMost(what, pause, longest, 'ms', ' (by the clock)');
  });
}

async function measuredOnSqlite(clock: Database['clock']): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pilotage-judging-'));
  const url = `sqlite:${join(folder, 'judging.sqlite')}`;
  const opened = await openDatabase(url);
  await migrate(opened);
  await prepare(openStores(opened.database, clock), clock, false);
  const measures = await measuredOn('SQLite', url, { opened, clock });
  await opened.database.close();
  rmSync(folder, { recursive: true });
  return measures;
}

/**
 * Judgings of 505 solutions by 30 jurors, twelve for each: how long the thread that answers works in one stretch, and answers nobody else, while
 * one is assigned, ended, ranked and decided.
 */
export async function judgingPauses({ url, opened, clock }: BenchDatabase): Promise<Measure[]> {
  return [...(await measuredOnSqlite(clock)), ...(await measuredOn('MariaDB', url, { opened, clock }))];
}
