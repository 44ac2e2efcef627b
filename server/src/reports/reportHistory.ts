import { type Store, systemStoreOf } from '@pilotage/db';
import {
  type AuditEvent,
  abilityOf,
  asSubject,
  type Measurement,
  canReadConcealed,
  type Report,
  resources,
} from '@pilotage/shared';
import { z } from 'zod';
import { type HistoryEvent, buildHistoryEvents } from './historyEvents.ts';
import { isTransition, remarksOf } from './reportTransitions.ts';

const cellContentShape = resources.measurements.read.pick({
  availability: true,
  value: true,
  numerator: true,
  denominator: true,
  parts: true,
  comment: true,
  illustrative: true,
});

const sectionsShape = resources.reports.read.pick({
  narrative: true,
  highlights: true,
  problems: true,
  nextSteps: true,
  targetGroups: true,
});

/** The content of a cell. */
export type CellContent = z.infer<typeof cellContentShape>;
/** The narrative sections of a report. */
export type ReportSections = z.infer<typeof sectionsShape>;

export const cellContentSchema: z.ZodType<CellContent> = cellContentShape;

export interface CellHistory {
  measurementId: number;
  assignmentId: number;
  /** The current state of the cell; null after its removal. */
  state: Measurement['state'] | null;
  events: HistoryEvent<CellContent>[];
}

export interface ReportHistory {
  /** Submissions, approvals, returns and reopenings, oldest first. */
  transitions: AuditEvent[];
  cells: CellHistory[];
  sections: HistoryEvent<ReportSections>[];
}

const cellAddressSchema = z.object({ assignmentId: z.int() });

function buildCellHistory(
  measurementId: number,
  changes: AuditEvent[],
  transitions: AuditEvent[],
  current: Measurement | undefined,
) {
  const removed = changes.findLast(({ action }) => action === 'delete')?.before;
  const address = current ?? cellAddressSchema.safeParse(removed).data;
  const last = cellContentShape.safeParse(current ?? removed).data;
  if (address === undefined || last === undefined) return [];
  const { assignmentId } = address;
  const events = buildHistoryEvents<CellContent>({
    shape: cellContentShape,
    last,
    changes,
    transitions,
    reasonOf: (transition) => {
      const { comment, cells } = remarksOf(transition);
      return transition.action === 'return' ? cells.find((cell) => cell.assignmentId === assignmentId)?.comment : comment;
    },
    commentOf: ({ comment }) => comment,
  });
  return [{ measurementId, assignmentId, state: current?.state ?? null, events }];
}

/** The ids of figures that were withheld after their approval, if the viewer may not read the concealed versions. */
async function findConcealedMeasurements(
  store: Store,
  address: { organisationId: number; periodId: number },
): Promise<ReadonlySet<number>> {
  if (canReadConcealed(store.actor, address)) return new Set();
  const versions = await systemStoreOf(store).all('approvedVersions', { where: { ...address, concealed: true } });
  return new Set(versions.map(({ measurementId }) => measurementId));
}

/** The events that the viewer may follow, decided on the record as of each event. Hides actor and reason where required. */
function filterFollowable<C extends object>(
  store: Store,
  name: 'measurements' | 'reports',
  address: object,
  events: readonly HistoryEvent<C>[],
): HistoryEvent<C>[] {
  const ability = abilityOf(store.actor);
  const subjectOf = (event: HistoryEvent<C>) => asSubject(name, { ...address, ...event.content, state: event.state });
  const canReadReason = (event: HistoryEvent<C>) =>
    ability.can('follow', asSubject('reports', { ...address, state: event.state }), 'lastReturn');
  const canReadActor = ability.can('read', asSubject('approvedVersions', address), 'approvedById');
  return events
    .filter((event) => ability.can('follow', subjectOf(event)))
    .map((event) => ({
      ...event,
      actorId: canReadActor ? event.actorId : null,
      reason: canReadReason(event) ? event.reason : null,
    }));
}

/** The history of a report and its cells, as far as the viewer may follow it. */
export async function loadReportHistory(store: Store, report: Report): Promise<ReportHistory> {
  const { organisationId, periodId } = report;
  const system = systemStoreOf(store);
  const where = { organisationId, periodId, resource: ['reports', 'measurements'] };
  const events = await system.all('auditEvents', { where });
  const stored = await system.all('measurements', { where: { organisationId, periodId } });
  const transitions = events.filter(isTransition);
  const cellEvents = events.filter(({ resource }) => resource === 'measurements');
  const ids = new Set([...stored.map(({ id }) => id), ...cellEvents.map(({ recordId }) => recordId)]);
  const address = { organisationId, periodId };
  const cells = [...ids].flatMap((id) => {
    const changes = cellEvents.filter(({ recordId }) => recordId === id);
    const current = stored.find((each) => each.id === id);
    return buildCellHistory(id, changes, transitions, current);
  });
  const sections = buildHistoryEvents<ReportSections>({
    shape: sectionsShape,
    last: sectionsShape.parse(await system.get('reports', report.id)),
    changes: events.filter((event) => event.resource === 'reports' && !isTransition(event)),
    transitions,
    reasonOf: (transition) => remarksOf(transition).comment,
    commentOf: () => null,
  });
  const concealed = await findConcealedMeasurements(store, address);
  const isShown = (measurementId: number, { content }: HistoryEvent<CellContent>) =>
    !concealed.has(measurementId) || content?.availability === 'withheld';
  return {
    transitions,
    cells: cells.map((cell) => ({
      ...cell,
      events: filterFollowable(store, 'measurements', { ...address, assignmentId: cell.assignmentId }, cell.events).filter(
        (historyEvent) => isShown(cell.measurementId, historyEvent),
      ),
    })),
    sections: filterFollowable(store, 'reports', address, sections),
  };
}
