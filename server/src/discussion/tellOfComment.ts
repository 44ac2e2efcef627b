import type { SystemStore } from '@pilotage/db';
import type { Comment } from '@pilotage/shared';
import { notify, type Notice } from '../notices/notify.ts';
import { concernedBy } from './concernedBy.ts';
import { type Subject, subjectRow } from './subjectRow.ts';

type Place = Omit<Notice, 'kind'>;

/** Where those who work there are led: into the very cell, or to the page of report or pilot. */
function ownPlace({ subject, row }: Subject): Place {
  const place = { organisationId: row.organisationId, about: subject, aboutId: row.id };
  return subject === 'measurements' ? { ...place, periodId: row.periodId, assignmentId: row.assignmentId } : place;
}

/** The others read a figure on the page of its report. */
async function othersPlace(system: SystemStore, found: Subject): Promise<Place> {
  if (found.subject !== 'measurements') return { about: found.subject, aboutId: found.row.id };
  const { organisationId, periodId } = found.row;
  const [report] = await system.all('reports', { where: { organisationId, periodId } });
  return report ? { about: 'reports', aboutId: report.id } : { about: 'measurements', aboutId: found.row.id };
}

/** Tells whom a comment concerns, in its own transaction; each once, however often it is changed. */
export async function tellOfComment(
  system: SystemStore,
  { before, after }: { before: Comment | null; after: Comment },
): Promise<void> {
  const found = await subjectRow(system, after.subject, after.subjectId);
  if (!found) return;
  const concerned = await concernedBy(system, found, { before, after });
  if (concerned.length === 0) return;
  const places = { own: ownPlace(found), others: await othersPlace(system, found) };
  for (const { userId, kind, isOwn } of concerned)
    await notify(system, [userId], { kind, ...(isOwn ? places.own : places.others), mark: `${kind} ${after.id}` });
}
