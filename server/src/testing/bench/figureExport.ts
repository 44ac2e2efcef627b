import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { openStores } from '@pilotage/db';
import { createConnection } from 'mysql2';
import { loadExportSource } from '../../progress/export/loadExportSource.ts';
import { streamFigures } from '../../progress/export/streamFigures.ts';
import { type BenchDatabase, organisationCount, periodCount } from './benchDatabase.ts';
import { atLeast, atMost, type BenchmarkResult } from './benchmarkResult.ts';
import { measureMs } from './comparisonAgainstCells.ts';
import { measurePeakMemory } from './peakMemory.ts';

const figureCount = 1_000_000;
const indicatorCount = Math.ceil(figureCount / (organisationCount * periodCount));

/** The same figures without anything that is known about them. */
const bareSql = `SELECT i.code, i.name AS indicatorName, o.slug, o.name, o.country, p.number, m.assignmentId, m.availability, m.value, m.illustrative, m.state, m.id
  FROM measurements m JOIN assignments a ON a.id = m.assignmentId JOIN indicators i ON i.id = a.indicatorId
  JOIN organisations o ON o.id = m.organisationId JOIN periods p ON p.id = m.periodId
  WHERE i.id <= ? ORDER BY m.assignmentId, m.periodId`;

/** Writes the rows of the bare query to a file, as the driver streams them. */
async function writeBareQuery(url: string, path: string): Promise<void> {
  const connection = createConnection(url);
  const toLine = new Transform({
    writableObjectMode: true,
    transform: (row: object, _encoding, done) => done(null, `${Object.values(row).join(',')}\r\n`),
  });
  await pipeline(connection.query(bareSql, [indicatorCount]).stream(), toLine, createWriteStream(path));
  connection.end();
}

/** Exports a million figures, beside the bare query for them written to a file: in turns, the better one of two counts. */
export async function measureFigureExport(bench: BenchDatabase): Promise<BenchmarkResult[]> {
  await bench.fillIndicators(indicatorCount);
  const folder = await mkdtemp(join(tmpdir(), 'pilotage-bench-export-'));
  const store = openStores(bench.opened.database, bench.clock).for(bench.people.lead);
  const query = new URLSearchParams({ basis: 'approved', through: String(periodCount) });
  const writeExport = async () =>
    pipeline(streamFigures(await loadExportSource(store, query)), createWriteStream(join(folder, 'export.zip')));
  const times = { bare: Infinity, exported: Infinity };
  let memory = 0;
  for (let round = 0; round < 2; round += 1) {
    times.bare = Math.min(times.bare, await measureMs(() => writeBareQuery(bench.url, join(folder, 'bare.csv'))));
    const exported = await measureMs(async () => {
      memory = Math.max(memory, await measurePeakMemory(writeExport));
    });
    times.exported = Math.min(times.exported, exported);
  }
  await rm(folder, { recursive: true });
  const note = ` (${(times.exported / 1000).toFixed(1)} to ${(times.bare / 1000).toFixed(1)} s)`;
  return [
    atLeast(
      'Export of a million figures: speed, to the bare query written to a file',
      times.bare / times.exported,
      0.5,
      '',
      note,
    ),
    atMost('Export of a million figures: memory', memory, 100, 'MB more'),
  ];
}
