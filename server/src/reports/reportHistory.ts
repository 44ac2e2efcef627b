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

/** What a cell says. */
export type CellContent = z.infer<typeof cellContentShape>;
/** What a report says in words. */
export type ReportSections = z.infer<typeof sectionsShape>;

export const cellContentSchema: z.ZodType<CellContent> = cellContentShape;

export interface CellHistory {
  measurementId: number;
  assignmentId: number;
  /** The cell's state now; null where it is removed. */
  state: Measurement['state'] | null;
  events: HistoryEvent<CellContent>[];
}

export interface ReportHistory {
  /** Submitting, approving, returning and reopening, oldest first. */
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

/** Figures that are withheld since they were approved, where the viewer may not read what they said. */
async function findConcealedMeasurements(
  store: Store,
  address: { organisationId: number; periodId: number },
): Promise<ReadonlySet<number>> {
  if (canReadConcealed(store.actor, address)) return new Set();
  const versions = await systemStoreOf(store).all('approvedVersions', { where: { ...address, concealed: true } });
  return new Set(versions.map(({ measurementId }) => measurementId));
}

/** A moment as far as the viewer may follow the record: judged on the record as it stood then. */
function filterFollowable<C extends object>(
  store: Store,
  name: 'measurements' | 'reports',
  address: object,
  events: readonly HistoryEvent<C>[],
): HistoryEvent<C>[] {
  const ability = abilityOf(store.actor);
  const of = (event: HistoryEvent<C>) => asSubject(name, { ...address, ...event.content, state: event.state });
  const canReadReason = (event: HistoryEvent<C>) =>
    ability.can('follow', asSubject('reports', { ...address, state: event.state }), 'lastReturn');
  const canReadActor = ability.can('read', asSubject('approvedVersions', address), 'approvedById');
  return events
    .filter((event) => ability.can('follow', of(event)))
    .map((event) => ({
      ...event,
      actorId: canReadActor ? event.actorId : null,
      reason: canReadReason(event) ? event.reason : null,
    }));
}

/** Everything that happened to a report and its cells, as far as the viewer may follow it. */
export async function loadReportHistory(store: Store, report: Report): Promise<ReportHistory> {
  const { organisationId, periodId } = report;
  const system = systemStoreOf(store);
  const where = { organisationId, periodId, resource: ['reports', 'measurements'] };
  const events = await system.all('auditEvents', { where });
  const stored = await system.all('measurements', { where: { organisationId, periodId } });
  const transitions = events.filter(isTransition);
  const ofCells = events.filter(({ resource }) => resource === 'measurements');
  const ids = new Set([...stored.map(({ id }) => id), ...ofCells.map(({ recordId }) => recordId)]);
  const address = { organisationId, periodId };
  const cells = [...ids].flatMap((id) => {
    const changes = ofCells.filter(({ recordId }) => recordId === id);
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
