import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { internalOf, openStores, type Stores } from '@pilotage/db';
import type { DocumentFormat, Membership } from '@pilotage/shared';
import { pino } from 'pino';
import { createFolderName } from '../../backgroundWork/workFolders.ts';
import { createReportJob } from '../../consolidated/reportJob.ts';
import type { FileStorage } from '../../discussion/files/fileStorage.ts';
import { openFileStorage } from '../../discussion/files/openFileStorage.ts';
import { type BenchDatabase, organisationCount, periodCount } from './benchDatabase.ts';
import { openBenchDemo } from './benchDemo.ts';
import { atMost, type BenchmarkResult } from './benchmarkResult.ts';
import { measureMs } from './comparisonAgainstCells.ts';
import { measurePeakMemory } from './peakMemory.ts';

interface Consortium {
  stores: Stores;
  files: FileStorage;
  clock: BenchDatabase['clock'];
  requester: Membership;
  periodId: number;
}

interface MadeReport {
  seconds: number;
  megabytes: number;
  /** Of the document, in kB. */
  kilobytes: number;
}

/** Asks for a report, has the job of the product make it, and measures that. Throws where it is not done. */
async function makeReport(
  { stores, files, clock, requester, periodId }: Consortium,
  format: DocumentFormat,
): Promise<MadeReport> {
  const { internal } = stores.system();
  const folder = createFolderName();
  const order = { periodId, basis: 'approved', format, purpose: 'download' } as const;
  await internal.consolidatedReports.insert(requester, order, folder, clock.now().toISOString());
  const log = pino({ level: 'silent' });
  const job = createReportJob({ stores, internal, files, clock, log, publicUrl: 'https://pilotage.example' });
  let megabytes = 0;
  const ms = await measureMs(async () => {
    megabytes = await measurePeakMemory(() => job.run(() => false));
  });
  const made = (await internal.consolidatedReports.listAll()).find((each) => each.folder === folder);
  if (made?.state !== 'done') throw new Error(`The report is ${made?.state}, not done.`);
  return { seconds: ms / 1000, megabytes, kilobytes: (made.bytes ?? 0) / 1024 };
}

const formatSize = ({ kilobytes }: MadeReport): string => ` (${kilobytes.toFixed(0)} kB)`;

async function measureDemo(): Promise<BenchmarkResult[]> {
  const { stores, files, clock, lead, close } = await openBenchDemo('report');
  const closed = (await stores.system().all('periods')).filter(({ state }) => state === 'closed');
  const periodId = closed.toSorted((a, b) => a.number - b.number).at(-1)?.id ?? 0;
  const consortium = { stores, files, clock, requester: lead, periodId };
  const pdf = await makeReport(consortium, 'pdf');
  const docx = await makeReport(consortium, 'docx');
  await close();
  return [
    atMost('Half-year report of the demo, as PDF', pdf.seconds, 10, 's', formatSize(pdf)),
    atMost('The same for word processors', docx.seconds, 10, 's', formatSize(docx)),
  ];
}

const sentence = 'We held a course for people of the region, and what they learned is in use. ';

/** Gives each organisation an approved report with words of the length that partners write. */
async function writeReports(stores: Stores, periodId: number): Promise<void> {
  const system = stores.system();
  const organisations = await system.all('organisations', { fields: [] });
  const reported = new Set(
    (await system.all('reports', { where: { periodId }, fields: ['organisationId'] })).map((each) => each.organisationId),
  );
  const at = '2019-01-15T09:00:00.000Z';
  await system.insertAll(
    'reports',
    organisations
      .filter(({ id }) => !reported.has(id))
      .map(({ id }) => ({
        organisationId: id,
        periodId,
        narrative: sentence.repeat(15),
        highlights: sentence.repeat(5),
        problems: sentence.repeat(3),
        nextSteps: sentence.repeat(3),
        targetGroups: sentence.repeat(2),
        state: 'approved' as const,
        firstSubmittedAt: at,
        lastReturn: null,
        lastReopening: null,
      })),
  );
}

async function measureLarge(bench: BenchDatabase): Promise<BenchmarkResult[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pilotage-bench-reports-'));
  const { database } = bench.opened;
  const stores = openStores(database, bench.clock);
  const periods = await stores.system().all('periods', { where: { number: periodCount } });
  const periodId = periods[0]?.id ?? 0;
  await writeReports(stores, periodId);
  const files = openFileStorage(internalOf(database), join(folder, 'uploads'));
  const consortium = { stores, files, clock: bench.clock, requester: bench.people.lead, periodId };
  const of = `of ${organisationCount} organisations`;
  const results: BenchmarkResult[] = [];
  for (const [format, what] of [
    ['pdf', `Half-year report ${of}, as PDF`],
    ['docx', `Half-year report ${of}, for word processors`],
  ] as const) {
    const made = await makeReport(consortium, format);
    results.push(
      atMost(what, made.seconds, 180, 's', formatSize(made)),
      atMost(`${what}: memory`, made.megabytes, 300, 'MB more'),
    );
  }
  await rm(folder, { recursive: true });
  return results;
}

/** Measures the job of the half-year report: of the demo on SQLite, and of 200 organisations on MariaDB. */
export const measureHalfYearReports = async (bench: BenchDatabase): Promise<BenchmarkResult[]> => [
  ...(await measureDemo()),
  ...(await measureLarge(bench)),
];
