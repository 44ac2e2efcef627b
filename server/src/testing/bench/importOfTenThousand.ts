import { openStores } from '@pilotage/db';
import { importPreview } from '../../spreadsheets/importAnswer.ts';
import { sheetFields } from '../../spreadsheets/sheetFields.ts';
import { filledTemplate, sheetForm } from '../../spreadsheets/testing/filledTemplate.ts';
import { type BenchDatabase, periodCount } from './benchDatabase.ts';
import { atMost, type Measure } from './measure.ts';
import { median } from './median.ts';
import { startProduct } from './product.ts';

const figures = 10_000;
const turns = 5;

/** Gives one organisation ten thousand figures of its own to report. */
async function assignMany({ opened, clock, people }: BenchDatabase): Promise<number> {
  const system = openStores(opened.database, clock).system();
  const { organisationId } = people.staff;
  if (organisationId === null) throw new Error('Staff belong to an organisation.');
  const numbers = Array.from({ length: figures }, (_, at) => at + 1);
  const count = { kind: 'output', valueType: 'count', accumulation: 'incremental', direction: 'increase' } as const;
  const rest = { countingRule: null, unit: null, decimals: 0, options: [], dimensions: [], definitionVersion: 1 };
  await system.insertAll(
    'indicators',
    numbers.map((number) => ({ organisationId, code: `organisation-2-${number}`, name: `Own ${number}`, ...count, ...rest })),
  );
  const own = await system.all('indicators', { where: { organisationId }, fields: ['code'] });
  const open = {
    pilotId: null,
    baseline: null,
    target: null,
    milestones: [],
    fromPeriodId: null,
    untilPeriodId: null,
    illustrative: false,
  };
  await system.insertAll(
    'assignments',
    own.map(({ id }) => ({ organisationId, indicatorId: id, local: true, ...open })),
  );
  const [period] = await system.all('periods', { where: { number: periodCount } });
  return period?.id ?? 0;
}

/** Holds each of those figures against a range, and against its last figure. */
async function checkAll({ opened, clock, people }: BenchDatabase): Promise<void> {
  const system = openStores(opened.database, clock).system();
  const own = await system.all('indicators', { where: { organisationId: people.staff.organisationId }, fields: [] });
  const nothing = { minimum: null, maximum: null, factor: null, difference: null, otherIndicatorId: null, share: null };
  const warning = { ...nothing, severity: 'warning', active: true } as const;
  await system.insertAll(
    'checks',
    own.flatMap(({ id }) => [
      { ...warning, indicatorId: id, kind: 'range' as const, minimum: 0, maximum: 5000 },
      { ...warning, indicatorId: id, kind: 'jump' as const, factor: 3, difference: 10 },
    ]),
  );
}

/** From the upload of a workbook with ten thousand new figures to the last byte of what it would change. */
export async function importOfTenThousand(bench: BenchDatabase): Promise<Measure[]> {
  const periodId = await assignMany(bench);
  const product = await startProduct(bench);
  const cookie = await product.cookieOf('staff@bench.example');
  const address = `${product.origin}/api/periods/${periodId}`;
  const template = await fetch(`${address}/template`, { headers: { cookie } });
  const value = sheetFields.indexOf('value');
  const own = (row: readonly unknown[]) => String(row[sheetFields.indexOf('code')]).startsWith('organisation-2-');
  const workbook = await filledTemplate(new Uint8Array(await template.arrayBuffer()), {
    rows: (rows) => rows.map((row, at) => (own(row) ? row.with(value, at) : row)),
  });
  /** Seconds of a dry run, and in how many figures the checks found something. */
  const dryRun = async () => {
    const started = performance.now();
    const answer = await fetch(`${address}/import-preview`, { method: 'POST', headers: { cookie }, body: sheetForm(workbook) });
    const text = await answer.text();
    const seconds = (performance.now() - started) / 1000;
    const { rows } = importPreview.parse(JSON.parse(text));
    if (rows.filter(({ outcome }) => outcome === 'new').length !== figures)
      throw new Error(`The dry run answered ${text.slice(0, 500)}`);
    return { seconds, found: rows.filter(({ findings }) => findings.length > 0).length };
  };
  const several = async () => {
    const runs = [];
    for (let turn = 1; turn < turns; turn += 1) runs.push(await dryRun());
    return { seconds: median(runs.map(({ seconds }) => seconds)), found: runs[0]?.found ?? 0 };
  };
  const first = await dryRun();
  const afterwards = await several();
  await checkAll(bench);
  const checked = await several();
  if (checked.found < figures / 3) throw new Error(`The checks found something in ${checked.found} figures alone.`);
  await product.stop();
  return [
    atMost('Dry run of 10,000 cells, the first one', first.seconds, 3, ' s'),
    atMost('Dry run of 10,000 cells, afterwards', afterwards.seconds, 3, ' s'),
    atMost('The same with two checks a figure', checked.seconds, 3, ' s'),
  ];
}
