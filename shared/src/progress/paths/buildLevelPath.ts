import type { ProgressAssignment } from '../cells/progressInput.ts';
import { parseTenThousandths } from '../rational/parseTenThousandths.ts';
import type { Timeline } from '../cells/timeline.ts';

/** A level in ten-thousandths that is reached at the start of a day (day number). */
export interface PathPoint {
  readonly day: number;
  readonly level: bigint;
}

/** Ascending by day; never empty. */
export type LevelPath = readonly PathPoint[];

/**
 * The path of an assignment: from the baseline (start of the first day of its first period) through its milestones (end of the
 * last day of their period) to the target (end of the last day of its last period). Default periods: the first and the last of
 * the consortium. null without baseline or target, which are in ten-thousandths. Milestones outside the periods of the
 * assignment, and one of the last period (the target applies), are ignored. Source: domain.md, "Expected by now"; contract.md,
 * "the milestone of the last period is the target".
 */
export function buildLevelPath(
  assignment: ProgressAssignment,
  baseline: bigint | null,
  target: bigint | null,
  timeline: Timeline,
): LevelPath | null {
  const first = periodOf(timeline, assignment.fromPeriodId) ?? timeline.periods[0];
  const last = lastPeriodOf(assignment, timeline);
  if (baseline === null || target === null || first === undefined || last === undefined) return null;
  const milestones = assignment.milestones.flatMap(({ periodId, value }) => {
    const period = timeline.byId.get(periodId);
    const level = parseTenThousandths(value);
    if (period === undefined || level === null) return [];
    const within = first.position <= period.position && period.position < last.position;
    return within ? [{ day: period.endDay, level }] : [];
  });
  milestones.sort((a, b) => a.day - b.day);
  return [{ day: first.startDay, level: baseline }, ...milestones, { day: last.endDay, level: target }];
}

/** The period by whose end an assignment is to reach its target: its last one, or that of the consortium. */
export const lastPeriodOf = ({ untilPeriodId }: Pick<ProgressAssignment, 'untilPeriodId'>, timeline: Timeline) =>
  periodOf(timeline, untilPeriodId) ?? timeline.periods.at(-1);

function periodOf(timeline: Timeline, id: number | null) {
  return id === null ? undefined : timeline.byId.get(id);
}
