import { openStores } from '@pilotage/db';
import { importPreview } from '../../spreadsheets/import/importPreview.ts';
import { sheetFields } from '../../spreadsheets/sheetFields.ts';
import { fillTemplate, createSheetForm } from '../../spreadsheets/testing/fillTemplate.ts';
import { type BenchDatabase, periodCount } from './benchDatabase.ts';
import { atMost, type BenchmarkResult } from './benchmarkResult.ts';
import { median } from './median.ts';
import { startProductServer } from './productServer.ts';

const figureCount = 10_000;
const runCount = 5;

/** Creates 10,000 assignments of one organisation. */
async function createAssignments({ opened, clock, people }: BenchDatabase): Promise<number> {
  const system = openStores(opened.database, clock).system();
  const { organisationId } = people.staff;
  if (organisationId === null) throw new Error('Staff belong to an organisation.');
  const numbers = Array.from({ length: figureCount }, (_, index) => index + 1);
  const count = { kind: 'output', valueType: 'count', accumulation: 'incremental', direction: 'increase' } as const;
  const defaults = {
    countingRule: null,
    unit: null,
    decimals: 0,
    options: [],
    dimensions: [],
    definitionVersion: 1,
    earlierDefinitions: null,
    derivation: null,
    workPlanItemId: null,
  };
  await system.insertAll(
    'indicators',
    numbers.map((number) => ({ organisationId, code: `organisation-2-${number}`, name: `Own ${number}`, ...count, ...defaults })),
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

/** Creates a range check and a jump check for each of those figures. */
async function createChecks({ opened, clock, people }: BenchDatabase): Promise<void> {
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

/** Measures the preview of a workbook with 10,000 new figures, from the upload to the last byte of the response. */
export async function measureImport(bench: BenchDatabase): Promise<BenchmarkResult[]> {
  const periodId = await createAssignments(bench);
  const product = await startProductServer(bench);
  const cookie = await product.cookieOf('staff@bench.example');
  const address = `${product.origin}/api/periods/${periodId}`;
  const template = await fetch(`${address}/template`, { headers: { cookie } });
  const value = sheetFields.indexOf('value');
  const isOwnRow = (row: readonly unknown[]) => String(row[sheetFields.indexOf('code')]).startsWith('organisation-2-');
  const workbook = await fillTemplate(new Uint8Array(await template.arrayBuffer()), {
    rows: (rows) => rows.map((row, index) => (isOwnRow(row) ? row.with(value, index) : row)),
  });
  /** Runs a preview. Returns its time in seconds and the number of figures with check results. */
  const dryRun = async () => {
    const startedAt = performance.now();
    const response = await fetch(`${address}/import-preview`, {
      method: 'POST',
      headers: { cookie },
      body: createSheetForm(workbook),
    });
    const text = await response.text();
    const seconds = (performance.now() - startedAt) / 1000;
    const { rows } = importPreview.parse(JSON.parse(text));
    if (rows.filter(({ outcome }) => outcome === 'new').length !== figureCount)
      throw new Error(`The dry run answered ${text.slice(0, 500)}`);
    return { seconds, found: rows.filter(({ findings }) => findings.length > 0).length };
  };
  const repeatDryRun = async () => {
    const runs = [];
    for (let run = 1; run < runCount; run += 1) runs.push(await dryRun());
    return { seconds: median(runs.map(({ seconds }) => seconds)), found: runs[0]?.found ?? 0 };
  };
  const first = await dryRun();
  const afterwards = await repeatDryRun();
  await createChecks(bench);
  const checked = await repeatDryRun();
  if (checked.found < figureCount / 3) throw new Error(`Only ${checked.found} figures have check results.`);
  await product.stop();
  return [
    atMost('Dry run of 10,000 cells, the first one', first.seconds, 3, ' s'),
    atMost('Dry run of 10,000 cells, afterwards', afterwards.seconds, 3, ' s'),
    atMost('The same with two checks a figure', checked.seconds, 3, ' s'),
  ];
}
