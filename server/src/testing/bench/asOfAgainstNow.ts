import { createConnection } from 'mysql2/promise';
import type { BenchDatabase } from './benchDatabase.ts';
import { atMost, type BenchmarkResult } from './benchmarkResult.ts';
import { measureMs, requestAndDrain } from './comparisonAgainstCells.ts';
import { median } from './median.ts';
import { startProductServer } from './productServer.ts';

/** Each cell was entered, changed, submitted and approved; each target was set twice. */
const instants = [1, 2, 3, 4].map((day) => `2019-02-0${day}T09:00:00.000Z`);
const start = '2019-01-01T00:00:00.000Z';
const end = '9999-12-31T23:59:59.999Z';
const cellStates = ['draft', 'draft', 'submitted', 'approved'];

const kept = (columns: string) => `id, ${columns}, createdAt, updatedAt`;
const cellColumns = 'organisationId, assignmentId, periodId, availability, value, numerator, denominator, comment, illustrative';
const assignmentColumns =
  'organisationId, indicatorId, pilotId, baseline, target, milestones, fromPeriodId, untilPeriodId, illustrative, local';
const expectationColumns = 'organisationId, periodId, assignmentId, expected, reason';

/** What the bench filled by SQL, as if it had come about day by day. */
const historyStatements = [
  ...cellStates.map((state, at) => {
    const stored = at === cellStates.length - 1 ? 'state' : `'${state}'`;
    return `INSERT INTO measurementsHistory (${kept(cellColumns)}, version, state, validFrom, validUntil) SELECT ${kept(cellColumns)}, ${at + 1}, ${stored}, '${instants[at]}', '${instants[at + 1] ?? end}' FROM measurements`;
  }),
  ...[0, 1].map(
    (at) =>
      `INSERT INTO assignmentsHistory (${kept(assignmentColumns)}, version, validFrom, validUntil) SELECT ${kept(assignmentColumns)}, ${at + 1}, '${at === 0 ? start : instants[0]}', '${at === 0 ? instants[0] : end}' FROM assignments`,
  ),
  `INSERT INTO expectationsHistory (${kept(expectationColumns)}, version, validFrom, validUntil) SELECT ${kept(expectationColumns)}, version, '${start}', '${end}' FROM expectations`,
  ...['consortium', 'organisations', 'periods', 'indicators'].map((name) => `UPDATE ${name}History SET validFrom = '${start}'`),
];

const questions = [
  ['comparison', 'progress?indicator=I1', 60],
  ['explanation', 'progress/explain?indicator=I1&key=consortium', 20],
  ['matrix', 'progress/matrix?by=country', 5],
  ['reporting rate', 'reporting-rates', 60],
] as const;
const maxRatio = 2;

/** Compares what was known with what is known, for each question, one after the other in turns. */
export async function measureAsOf(bench: BenchDatabase): Promise<BenchmarkResult[]> {
  const connection = await createConnection(bench.url);
  for (const statement of historyStatements) await connection.query(statement);
  await connection.query('ANALYZE TABLE measurementsHistory, assignmentsHistory, expectationsHistory, approvedVersions, reports');
  await connection.end();
  const product = await startProductServer(bench);
  try {
    const cookie = await product.cookieOf('lead@bench.example');
    const results: BenchmarkResult[] = [];
    for (const [name, path, rounds] of questions) {
      const url = `${product.origin}/api/${path}`;
      const urls = { now: url, past: `${url}${path.includes('?') ? '&' : '?'}asOf=2019-02-04T09:00:00Z` };
      const times = { now: [0], past: [0] };
      for (let round = -Math.ceil(rounds / 2); round < rounds; round += 1)
        for (const which of ['now', 'past'] as const) {
          const taken = await measureMs(() => requestAndDrain(urls[which], cookie));
          if (round >= 0) times[which][round] = taken;
        }
      const [past, now] = [median(times.past), median(times.now)];
      const note = ` (${past.toFixed(1)} to ${now.toFixed(1)} ms)`;
      results.push(atMost(`What was known, to what is known: ${name}`, past / now, maxRatio, '', note));
    }
    return results;
  } finally {
    await product.stop();
  }
}
