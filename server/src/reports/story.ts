import { type Store, systemOf } from '@pilotage/db';
import {
  type AuditEvent,
  abilityOf,
  asSubject,
  type Measurement,
  mayReadConcealed,
  type Report,
  resources,
} from '@pilotage/shared';
import { z } from 'zod';
import { type Moment, momentsOf } from './moments.ts';
import { isStep, wordsOf } from './steps.ts';

const cellShape = resources.measurements.read.pick({
  availability: true,
  value: true,
  numerator: true,
  denominator: true,
  parts: true,
  comment: true,
  illustrative: true,
});

const sectionShape = resources.reports.read.pick({
  narrative: true,
  highlights: true,
  problems: true,
  nextSteps: true,
  targetGroups: true,
});

/** What a cell says. */
export type CellContent = z.infer<typeof cellShape>;
/** What a report says in words. */
export type Sections = z.infer<typeof sectionShape>;

export const cellContent: z.ZodType<CellContent> = cellShape;

export interface CellStory {
  measurementId: number;
  assignmentId: number;
  /** The cell's state now; null where it is removed. */
  state: Measurement['state'] | null;
  moments: Moment<CellContent>[];
}

export interface Story {
  /** Submitting, approving, returning and reopening, oldest first. */
  steps: AuditEvent[];
  cells: CellStory[];
  sections: Moment<Sections>[];
}

const placed = z.object({ assignmentId: z.int() });

function cellStory(measurementId: number, changes: AuditEvent[], steps: AuditEvent[], now: Measurement | undefined) {
  const removed = changes.findLast(({ action }) => action === 'delete')?.before;
  const place = now ?? placed.safeParse(removed).data;
  const last = cellShape.safeParse(now ?? removed).data;
  if (place === undefined || last === undefined) return [];
  const { assignmentId } = place;
  const moments = momentsOf<CellContent>({
    shape: cellShape,
    last,
    changes,
    steps,
    reasonOf: (step) => {
      const { comment, cells } = wordsOf(step);
      return step.action === 'return' ? cells.find((cell) => cell.assignmentId === assignmentId)?.comment : comment;
    },
    commentOf: ({ comment }) => comment,
  });
  return [{ measurementId, assignmentId, state: now?.state ?? null, moments }];
}

/** Figures that are withheld since they were approved, where the viewer may not read what they said. */
async function concealedFrom(store: Store, place: { organisationId: number; periodId: number }): Promise<ReadonlySet<number>> {
  if (mayReadConcealed(store.actor, place)) return new Set();
  const versions = await systemOf(store).all('approvedVersions', { where: { ...place, concealed: true } });
  return new Set(versions.map(({ measurementId }) => measurementId));
}

/** A moment as far as the viewer may follow the record: judged on the record as it stood then. */
function followed<C extends object>(
  store: Store,
  name: 'measurements' | 'reports',
  place: object,
  moments: readonly Moment<C>[],
): Moment<C>[] {
  const ability = abilityOf(store.actor);
  const of = (moment: Moment<C>) => asSubject(name, { ...place, ...moment.content, state: moment.state });
  const saysWhy = (moment: Moment<C>) =>
    ability.can('follow', asSubject('reports', { ...place, state: moment.state }), 'lastReturn');
  const knowsWho = ability.can('read', asSubject('approvedVersions', place), 'approvedById');
  return moments
    .filter((moment) => ability.can('follow', of(moment)))
    .map((moment) => ({
      ...moment,
      actorId: knowsWho ? moment.actorId : null,
      reason: saysWhy(moment) ? moment.reason : null,
    }));
}

/** Everything that happened to a report and its cells, as far as the viewer may follow it. */
export async function storyOf(store: Store, report: Report): Promise<Story> {
  const { organisationId, periodId } = report;
  const system = systemOf(store);
  const where = { organisationId, periodId, resource: ['reports', 'measurements'] };
  const events = await system.all('auditEvents', { where });
  const stored = await system.all('measurements', { where: { organisationId, periodId } });
  const steps = events.filter(isStep);
  const ofCells = events.filter(({ resource }) => resource === 'measurements');
  const ids = new Set([...stored.map(({ id }) => id), ...ofCells.map(({ recordId }) => recordId)]);
  const place = { organisationId, periodId };
  const cells = [...ids].flatMap((id) => {
    const changes = ofCells.filter(({ recordId }) => recordId === id);
    const now = stored.find((each) => each.id === id);
    return cellStory(id, changes, steps, now);
  });
  const sections = momentsOf<Sections>({
    shape: sectionShape,
    last: sectionShape.parse(await system.get('reports', report.id)),
    changes: events.filter((event) => event.resource === 'reports' && !isStep(event)),
    steps,
    reasonOf: (step) => wordsOf(step).comment,
    commentOf: () => null,
  });
  const concealed = await concealedFrom(store, place);
  const isShown = (measurementId: number, { content }: Moment<CellContent>) =>
    !concealed.has(measurementId) || content?.availability === 'withheld';
  return {
    steps,
    cells: cells.map((cell) => ({
      ...cell,
      moments: followed(store, 'measurements', { ...place, assignmentId: cell.assignmentId }, cell.moments).filter((moment) =>
        isShown(cell.measurementId, moment),
      ),
    })),
    sections: followed(store, 'reports', place, sections),
  };
}
