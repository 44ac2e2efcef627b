import { type Report, resources } from '@pilotage/shared';
import { problemOf } from '../data/problem.ts';
import { sendJson } from '../data/request.ts';

const bookkeeping = new Set(['version', 'updatedAt']);

/** Whether two versions of a report say the same. */
const isSameReport = (one: Report, other: Report): boolean =>
  Object.entries(one).every(
    ([field, value]) => bookkeeping.has(field) || JSON.stringify(value) === JSON.stringify(Reflect.get(other, field)),
  );

/**
 * Submits the report. A newer version that says the same, such as after somebody has told that it is ready, is what was seen: it is
 * submitted in its place.
 */
export async function submitReport(report: Report, version: number): Promise<void> {
  const path = `/reports/${report.id}/submit`;
  try {
    await sendJson('POST', path, { version });
  } catch (error) {
    const current = resources.reports.read.safeParse(problemOf(error).current);
    if (!current.success || !isSameReport(report, current.data)) throw error;
    await sendJson('POST', path, { version: current.data.version });
  }
}
