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
  const times: number[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const started = performance.now();
    const answer = await fetch(`${address}/import-preview`, { method: 'POST', headers: { cookie }, body: sheetForm(workbook) });
    const text = await answer.text();
    times.push(performance.now() - started);
    const { rows } = importPreview.parse(JSON.parse(text));
    if (rows.filter(({ outcome }) => outcome === 'new').length !== figures)
      throw new Error(`The dry run answered ${text.slice(0, 500)}`);
  }
  await product.stop();
  const [first = 0] = times;
  const seconds = (time: number) => time / 1000;
  return [
    atMost('Dry run of 10,000 cells, the first one', seconds(first), 3, ' s'),
    atMost('Dry run of 10,000 cells, afterwards', seconds(median(times.slice(1))), 3, ' s'),
  ];
}
