// `npm run bench`: measures the product beside what it is built on, and prints a table. `-- --rows 1000000` scales the list, `-- --only save`
// measures saved cells alone, `-- --only table` the figures table, `-- --only import` the dry run, `-- --only public` the public pages, `-- --only rush` the
// last minute of a contest, `-- --only judging` how long a large judging holds the thread that answers.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startMariadb } from '@pilotage/db/testing';
import { type BenchDatabase, openBenchDatabase, organisationCount, periodCount } from './benchDatabase.ts';
import { comparisonAgainstCells } from './comparisonAgainstCells.ts';
import { importOfTenThousand } from './importOfTenThousand.ts';
import { deadlineRush } from './deadlineRush.ts';
import { figuresTable } from './figuresTable.ts';
import { judgingPauses } from './judgingPauses.ts';
import { listAgainstBare } from './listAgainstBare.ts';
import { atMost, type Measure } from './measure.ts';
import { root } from './product.ts';
import { publicPages } from './publicPages.ts';
import { savingCells } from './savingCells.ts';
import { secondStart } from './secondStart.ts';

const few = 60;
const tenfold = 1 + (few - 1) * 10;
const cellsOfOne = organisationCount * periodCount;

const { values } = parseArgs({ options: { rows: { type: 'string', default: '200000' }, only: { type: 'string' } } });
const rows = Number(values.rows);
if (!Number.isSafeInteger(rows) || rows < 1 || rows > 10_000_000) throw new Error('--rows must be a number up to 10,000,000.');
const indicatorsOfList = Math.max(few, Math.ceil(rows / cellsOfOne));

const said = (text: string) => console.log(`${(performance.now() / 1000).toFixed(0).padStart(4)} s  ${text}`);
const ms = (value: number) => `${value.toFixed(1)} ms`;

async function withBenchDatabase(work: (bench: BenchDatabase) => Promise<Measure[]>): Promise<Measure[]> {
  const server = await startMariadb();
  const bench = await openBenchDatabase(await server.createDatabase('bench'));
  const measures = await work(bench);
  await bench.close();
  await server.stop();
  return measures;
}

const alone = {
  save: savingCells,
  table: (bench: BenchDatabase) => figuresTable(bench, few),
  import: importOfTenThousand,
  public: publicPages,
  rush: deadlineRush,
  judging: judgingPauses,
};

async function onMariadb(bench: BenchDatabase): Promise<Measure[]> {
  const filled = async (indicators: number) => {
    await bench.growTo(indicators);
    said(`${(indicators * cellsOfOne).toLocaleString('en')} measurements stand in the table`);
  };
  await filled(few);
  const saved = await savingCells(bench);
  const table = await figuresTable(bench, few);
  const before = await comparisonAgainstCells(bench);
  const grownFirst = indicatorsOfList > tenfold;
  if (!grownFirst) await filled(indicatorsOfList);
  const listed = grownFirst ? [] : await listAgainstBare(bench, indicatorsOfList);
  await filled(tenfold);
  const after = await comparisonAgainstCells(bench);
  if (grownFirst) {
    await filled(indicatorsOfList);
    listed.push(...(await listAgainstBare(bench, indicatorsOfList)));
  }
  const imported = await importOfTenThousand(bench);
  const visited = await publicPages(bench);
  const rushed = await deadlineRush(bench);
  const judged = await judgingPauses(bench);
  const of = `${organisationCount} organisations x ${few} indicators x ${periodCount} periods`;
  return [
    ...listed,
    ...saved,
    ...table,
    atMost(`One comparison at ${of}, to its cells`, before.ratio, 3, '', ` (${ms(before.comparison)} to ${ms(before.cells)})`),
    atMost(
      'The same with ten times the other indicators',
      after.ratio,
      3,
      '',
      ` (${ms(after.comparison)} to ${ms(after.cells)})`,
    ),
    atMost('Its time with ten times the other indicators, to before', after.comparison / before.comparison, 1.3, ''),
    ...visited,
    ...rushed,
    ...judged,
    ...imported,
  ];
}

const everything = async () => [...(await withBenchDatabase(onMariadb)), ...(await secondStart())];
const isAlone = (word: string): word is keyof typeof alone => Object.hasOwn(alone, word);
const { only } = values;
if (only !== undefined && !isAlone(only)) throw new Error(`--only knows the words ${Object.keys(alone).join(', ')}.`);
const measures = await (only === undefined
  ? everything()
  : withBenchDatabase(async (bench) => {
      await bench.growTo(few);
      return alone[only](bench);
    }));
const width = Math.max(...measures.map(({ what }) => what.length));
console.log('');
for (const { what, measured, limit, met } of measures)
  console.log(`${met ? 'met    ' : 'NOT MET'}  ${what.padEnd(width)}  ${limit.padEnd(16)}  ${measured}`);
if (only === undefined)
  console.log(execFileSync(process.execPath, [join(root, 'scripts/budget.mjs')], { cwd: root, encoding: 'utf8' }).trim());
process.exit(measures.every(({ met }) => met) ? 0 : 1);
