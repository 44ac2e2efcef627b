// `npm run bench` compares the product with the bare stack below it, and prints a table. `-- --rows 1000000` sets the size of the
// list. `-- --only NAME` runs one benchmark: list, comparison, save (saved cells), table (figures table), import (import preview),
// public (public pages), rush (the last minute of a contest), judging (how long a large judging blocks the event loop), views (changes
// of the view of Compare), slides (of meeting mode), activities (their pages in a year of 5,000 and of 50), asOf (what was known beside
// what is known), export (of a million figures), archive (of the demo, and of 10,000 files), report (half-year reports of the demo and of
// 200 organisations).
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startMariadb } from '@pilotage/db/testing';
import { measureAsOf } from './asOfAgainstNow.ts';
import { measureActivities } from './activitiesOfAYear.ts';
import { measureArchives } from './archives.ts';
import { type BenchDatabase, createBenchDatabase, organisationCount, periodCount } from './benchDatabase.ts';
import { measureCompareViews } from './compareViews.ts';
import { measureComparisonAgainstCells } from './comparisonAgainstCells.ts';
import { measureImport } from './importOfTenThousand.ts';
import { measureDeadlineRush } from './deadlineRush.ts';
import { measureFigureExport } from './figureExport.ts';
import { measureFiguresTable } from './figuresTable.ts';
import { measureHalfYearReports } from './halfYearReports.ts';
import { measureJudgingPauses } from './judgingPauses.ts';
import { measureListAgainstBare } from './listAgainstBare.ts';
import { atMost, type BenchmarkResult } from './benchmarkResult.ts';
import { measureMeetingSlides } from './meetingSlides.ts';
import { repositoryRoot } from './productServer.ts';
import { measurePublicPages } from './publicPages.ts';
import { measureSavingCells } from './savingCells.ts';
import { measureSecondStart } from './secondStart.ts';

const indicatorCount = 60;
const indicatorCountTimesTen = 1 + (indicatorCount - 1) * 10;
/** As README.md says for operators: the figures and their history fit into the database's memory for pages. */
const bufferPoolMb = 512;
const cellsPerIndicator = organisationCount * periodCount;

const { values } = parseArgs({ options: { rows: { type: 'string', default: '200000' }, only: { type: 'string' } } });
const rowCount = Number(values.rows);
if (!Number.isSafeInteger(rowCount) || rowCount < 1 || rowCount > 10_000_000)
  throw new Error('--rows must be a number up to 10,000,000.');
const listIndicatorCount = Math.max(indicatorCount, Math.ceil(rowCount / cellsPerIndicator));

const logProgress = (text: string) => console.log(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${text}`);
const formatMs = (value: number) => `${value.toFixed(1)} ms`;

async function withBenchDatabase(measure: (bench: BenchDatabase) => Promise<BenchmarkResult[]>): Promise<BenchmarkResult[]> {
  const server = await startMariadb(bufferPoolMb);
  const bench = await createBenchDatabase(await server.createDatabase('bench'));
  const results = await measure(bench);
  await bench.close();
  await server.stop();
  return results;
}

/** A comparison beside its cells, with the limit of their ratio. */
async function measureComparison(bench: BenchDatabase, what: string): Promise<{ result: BenchmarkResult; medianMs: number }> {
  const { ratio, comparison, cells } = await measureComparisonAgainstCells(bench);
  const note = ` (${formatMs(comparison)} to ${formatMs(cells)})`;
  return { result: atMost(what, ratio, 3, '', note), medianMs: comparison };
}

async function measureList(bench: BenchDatabase): Promise<BenchmarkResult[]> {
  await bench.fillIndicators(listIndicatorCount);
  return measureListAgainstBare(bench, listIndicatorCount);
}

const size = `${organisationCount} organisations x ${indicatorCount} indicators x ${periodCount} periods`;
const comparisonTitle = `One comparison at ${size}, to its cells`;

const benchmarksByName = {
  list: measureList,
  comparison: async (bench: BenchDatabase) => [(await measureComparison(bench, comparisonTitle)).result],
  save: measureSavingCells,
  table: (bench: BenchDatabase) => measureFiguresTable(bench, indicatorCount),
  import: measureImport,
  public: measurePublicPages,
  rush: measureDeadlineRush,
  judging: measureJudgingPauses,
  activities: measureActivities,
  asOf: measureAsOf,
  export: measureFigureExport,
  report: measureHalfYearReports,
};

/** Those that start the demo by themselves. */
const demoBenchmarksByName = { views: measureCompareViews, slides: measureMeetingSlides, archive: measureArchives };

async function runMariadbBenchmarks(bench: BenchDatabase): Promise<BenchmarkResult[]> {
  const fill = async (indicators: number) => {
    await bench.fillIndicators(indicators);
    logProgress(`${(indicators * cellsPerIndicator).toLocaleString('en')} measurements in the table`);
  };
  await fill(indicatorCount);
  const saved = await measureSavingCells(bench);
  const table = await measureFiguresTable(bench, indicatorCount);
  const before = await measureComparison(bench, comparisonTitle);
  const grownFirst = listIndicatorCount > indicatorCountTimesTen;
  if (!grownFirst) await fill(listIndicatorCount);
  const listed = grownFirst ? [] : await measureListAgainstBare(bench, listIndicatorCount);
  await fill(indicatorCountTimesTen);
  const past = await measureAsOf(bench);
  const after = await measureComparison(bench, 'The same with ten times the other indicators');
  if (grownFirst) {
    await fill(listIndicatorCount);
    listed.push(...(await measureListAgainstBare(bench, listIndicatorCount)));
  }
  const imported = await measureImport(bench);
  const visited = await measurePublicPages(bench);
  const rushed = await measureDeadlineRush(bench);
  const judged = await measureJudgingPauses(bench);
  const activities = await measureActivities(bench);
  const reports = await measureHalfYearReports(bench);
  const exported = await measureFigureExport(bench);
  return [
    ...listed,
    ...saved,
    ...table,
    before.result,
    after.result,
    ...past,
    atMost('Its time with ten times the other indicators, to before', after.medianMs / before.medianMs, 1.3, ''),
    ...visited,
    ...rushed,
    ...judged,
    ...activities,
    ...reports,
    ...exported,
    ...imported,
  ];
}

const runAllBenchmarks = async () => [
  ...(await withBenchDatabase(runMariadbBenchmarks)),
  ...(await measureCompareViews()),
  ...(await measureArchives()),
  ...(await measureSecondStart()),
];
const isBenchmarkName = (word: string): word is keyof typeof benchmarksByName => Object.hasOwn(benchmarksByName, word);
const isDemoBenchmarkName = (word: string): word is keyof typeof demoBenchmarksByName =>
  Object.hasOwn(demoBenchmarksByName, word);
const { only } = values;

async function runBenchmarks(): Promise<BenchmarkResult[]> {
  if (only === undefined) return runAllBenchmarks();
  if (isDemoBenchmarkName(only)) return demoBenchmarksByName[only]();
  if (!isBenchmarkName(only)) {
    const names = [...Object.keys(benchmarksByName), ...Object.keys(demoBenchmarksByName)];
    throw new Error(`--only must be one of ${names.join(', ')}.`);
  }
  return withBenchDatabase(async (bench) => {
    await bench.fillIndicators(indicatorCount);
    return benchmarksByName[only](bench);
  });
}

const results = await runBenchmarks();
const width = Math.max(...results.map(({ what }) => what.length));
console.log('');
for (const { what, measured, limit, met } of results)
  console.log(`${met ? 'met    ' : 'NOT MET'}  ${what.padEnd(width)}  ${limit.padEnd(16)}  ${measured}`);
if (only === undefined)
  console.log(
    execFileSync(process.execPath, [join(repositoryRoot, 'scripts/budget.mjs')], {
      cwd: repositoryRoot,
      encoding: 'utf8',
    }).trim(),
  );
process.exit(results.every(({ met }) => met) ? 0 : 1);
