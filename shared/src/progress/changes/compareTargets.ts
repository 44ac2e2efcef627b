import type { FigureAssignment } from '../answers/explainFigure.ts';
import { isCounted } from '../cells/absence.ts';
import { type FigureIndicator, isAddedUp } from '../cells/figureIndicator.ts';
import type { ComparedExplanation } from './comparedExplanation.ts';

/**
 * Why an assignment is in the target of a group otherwise than before. `changed`: its own target. `valueCame` and `valueLeft`: only
 * assignments with a value are compared. `otherRule`: none, or some, can be compared now.
 */
export const targetChangeKinds = ['changed', 'assignmentCame', 'assignmentLeft', 'valueCame', 'valueLeft', 'otherRule'] as const;

export type TargetChangeKind = (typeof targetChangeKinds)[number];

export interface TargetChange {
  readonly kind: TargetChangeKind;
  readonly organisationId: number;
  readonly assignmentId: number;
  /** The target of the assignment as far as it is in that of the group; null: it is not. */
  readonly before: number | null;
  readonly after: number | null;
}

/** A changed baseline of one assignment. */
export interface BaselineChange {
  readonly organisationId: number;
  readonly assignmentId: number;
  readonly before: number | null;
  readonly after: number | null;
}

/** The assignments over whose targets the group's is worked out. Source: domain.md, "Targets and baselines". */
function listTargetMembers({ parts, leftOut, assignments }: ComparedExplanation, indicator: FigureIndicator): FigureAssignment[] {
  const withValue = new Set(parts.map(({ assignmentId }) => assignmentId));
  const counted = new Set(leftOut.filter(isCounted).map(({ assignmentId }) => assignmentId));
  const shown = assignments.filter(({ assignmentId }) => (withValue.size > 0 ? withValue : counted).has(assignmentId));
  const hasBaseline = ({ baseline }: FigureAssignment) => baseline !== null || isAddedUp(indicator);
  const compared = shown.filter((each) => withValue.has(each.assignmentId) && each.target !== null && hasBaseline(each));
  return (compared.length > 0 ? compared : shown).filter(({ target }) => target !== null);
}

const byAssignment = <T extends { assignmentId: number }>(rows: readonly T[]) =>
  new Map(rows.map((row) => [row.assignmentId, row]));

/** One explanation of the two, by assignment. */
function indexTargets(explanation: ComparedExplanation, indicator: FigureIndicator) {
  return {
    members: byAssignment(listTargetMembers(explanation, indicator)),
    assignments: byAssignment(explanation.assignments),
    parts: byAssignment(explanation.parts),
  };
}

type TargetIndex = ReturnType<typeof indexTargets>;

function kindOfChange(id: number, past: TargetIndex, present: TargetIndex): TargetChangeKind {
  if (!past.assignments.has(id)) return 'assignmentCame';
  if (!present.assignments.has(id)) return 'assignmentLeft';
  if (past.assignments.get(id)?.target !== present.assignments.get(id)?.target) return 'changed';
  const [had, has] = [past.parts.has(id), present.parts.has(id)];
  if (had === has) return 'otherRule';
  return has ? 'valueCame' : 'valueLeft';
}

/**
 * What made the target of a figure another one, ascending by organisation and assignment. Of counts and amounts the differences add up to
 * the difference of the targets; those of ratios are weighted, and of scores the median is taken.
 */
export function compareTargets(
  before: ComparedExplanation,
  after: ComparedExplanation,
  indicator: FigureIndicator,
): TargetChange[] {
  const [past, present] = [indexTargets(before, indicator), indexTargets(after, indicator)];
  const ids = [...new Set([...past.members.keys(), ...present.members.keys()])];
  return ids
    .flatMap((assignmentId): TargetChange[] => {
      const [old, current] = [past.members.get(assignmentId), present.members.get(assignmentId)];
      const [was, is] = [old?.target ?? null, current?.target ?? null];
      if (was === is) return [];
      const organisationId = (current ?? old)?.organisationId ?? 0;
      return [{ kind: kindOfChange(assignmentId, past, present), organisationId, assignmentId, before: was, after: is }];
    })
    .sort((one, other) => one.organisationId - other.organisationId || one.assignmentId - other.assignmentId);
}

/** The baselines that are others than before, of assignments that are in both explanations. */
export function compareBaselines(before: ComparedExplanation, after: ComparedExplanation): BaselineChange[] {
  const past = byAssignment(before.assignments);
  return after.assignments.flatMap(({ organisationId, assignmentId, baseline }): BaselineChange[] => {
    const old = past.get(assignmentId);
    return old === undefined || old.baseline === baseline
      ? []
      : [{ organisationId, assignmentId, before: old.baseline, after: baseline }];
  });
}
