import type { AbsenceKind } from '../answers/progressResponse.ts';
import type { ChangedFigure, ComparedExplanation, ComparedPart } from './comparedExplanation.ts';

/**
 * Why a figure is made of other cells than before. `approved`: it was in review before. `countsAgain` and `superseded`: of a snapshot
 * only the latest figure counts. `assignmentCame` and `assignmentLeft`: all that an assignment reported came into the group, or left it.
 */
export const figureChangeKinds = [
  'added',
  'approved',
  'restated',
  'countsAgain',
  'superseded',
  'withheld',
  'notApplicable',
  'inReview',
  'removed',
  'assignmentCame',
  'assignmentLeft',
] as const;

export type FigureChangeKind = (typeof figureChangeKinds)[number];

/** One cell, or one assignment with all its cells, that is in the figure otherwise than before. */
export interface FigureChange {
  readonly kind: FigureChangeKind;
  readonly organisationId: number;
  readonly assignmentId: number;
  /** null: the whole assignment. */
  readonly periodId: number | null;
  /** What of it was in the figure; null: nothing. */
  readonly then: ChangedFigure | null;
  readonly now: ChangedFigure | null;
}

/** One explanation, by assignment and period. */
interface ExplanationIndex {
  parts: ReadonlyMap<number, ComparedPart>;
  assignmentIds: ReadonlySet<number>;
  absences: ReadonlyMap<number, AbsenceKind>;
  gaps: ReadonlyMap<string, string>;
}

type NumberOfPeriod = (periodId: number) => number | undefined;

const indexExplanation = ({ parts, assignments, leftOut, figure }: ComparedExplanation): ExplanationIndex => ({
  parts: new Map(parts.map((part) => [part.assignmentId, part])),
  assignmentIds: new Set(assignments.map(({ assignmentId }) => assignmentId)),
  absences: new Map(leftOut.map(({ assignmentId, why }) => [assignmentId, why])),
  gaps: new Map(figure.gaps.map(({ assignmentId, period, why }) => [`${assignmentId} ${period}`, why])),
});

const figureOf = ({ value, numerator, denominator }: ChangedFigure): ChangedFigure => ({
  value,
  ...(numerator === undefined ? {} : { numerator }),
  ...(denominator === undefined ? {} : { denominator }),
});

const isSameFigure = (one: ChangedFigure, other: ChangedFigure): boolean =>
  one.value === other.value && one.numerator === other.numerator && one.denominator === other.denominator;

/** Why there is no figure of a cell: what a gap or the absence of its whole assignment says. */
function absenceOf({ gaps, absences }: ExplanationIndex, assignmentId: number, period: number | undefined): string | undefined {
  return gaps.get(`${assignmentId} ${period}`) ?? absences.get(assignmentId);
}

const leavingKinds: Readonly<Record<string, FigureChangeKind>> = {
  reported: 'superseded',
  withheld: 'withheld',
  notApplicable: 'notApplicable',
  inReview: 'inReview',
  zeroDenominator: 'restated',
};

/** The changes of one assignment that is in both explanations. */
function listCellChanges(
  assignmentId: number,
  then: ExplanationIndex,
  now: ExplanationIndex,
  numberOf: NumberOfPeriod,
): FigureChange[] {
  const [before, after] = [then.parts.get(assignmentId), now.parts.get(assignmentId)];
  const organisationId = (after ?? before)?.organisationId ?? 0;
  const periodIds = new Set([...(before?.cells ?? []), ...(after?.cells ?? [])].map(({ periodId }) => periodId));
  return [...periodIds].flatMap((periodId): FigureChange[] => {
    const find = (part: ComparedPart | undefined) => part?.cells.find((cell) => cell.periodId === periodId);
    const [old, current] = [find(before), find(after)];
    const change = (kind: FigureChangeKind, was: ChangedFigure | null, is: ChangedFigure | null): FigureChange[] => [
      { kind, organisationId, assignmentId, periodId, then: was && figureOf(was), now: is && figureOf(is) },
    ];
    if (old?.inValue && current?.inValue) return isSameFigure(old, current) ? [] : change('restated', old, current);
    if (current?.inValue) {
      if (old) return change(old.availability === 'reported' ? 'countsAgain' : 'restated', null, current);
      const wasInReview = absenceOf(then, assignmentId, numberOf(periodId)) === 'inReview';
      return change(wasInReview ? 'approved' : 'added', null, current);
    }
    if (!old?.inValue) return [];
    const why = current ? (current.availability ?? '') : (absenceOf(now, assignmentId, numberOf(periodId)) ?? '');
    return change(leavingKinds[why] ?? 'removed', old, null);
  });
}

/**
 * What made a figure another one: the cells and assignments that are in its value otherwise than before, ascending by organisation,
 * assignment and period. Of counts and amounts the differences add up to the difference of the values, of ratios those of numerators and
 * denominators do; scores have no differences that add up. `numberOf` gives the number of a period. Both explanations are of the same
 * viewer, so nothing is told that either of them does not tell.
 */
export function compareFigures(then: ComparedExplanation, now: ComparedExplanation, numberOf: NumberOfPeriod): FigureChange[] {
  const [before, after] = [indexExplanation(then), indexExplanation(now)];
  const whole = (kind: FigureChangeKind, part: ComparedPart): FigureChange => ({
    kind,
    organisationId: part.organisationId,
    assignmentId: part.assignmentId,
    periodId: null,
    then: kind === 'assignmentLeft' ? figureOf(part) : null,
    now: kind === 'assignmentCame' ? figureOf(part) : null,
  });
  const left = then.parts.filter(({ assignmentId }) => !after.assignmentIds.has(assignmentId));
  const came = now.parts.filter(({ assignmentId }) => !before.assignmentIds.has(assignmentId));
  const stayed = new Set([...before.parts.keys(), ...after.parts.keys()].filter((id) => isInBoth(id, before, after)));
  const changes = [
    ...left.map((part) => whole('assignmentLeft', part)),
    ...came.map((part) => whole('assignmentCame', part)),
    ...[...stayed].flatMap((id) => listCellChanges(id, before, after, numberOf)),
  ];
  const orderOf = ({ periodId }: FigureChange) => (periodId === null ? 0 : (numberOf(periodId) ?? 0));
  return changes.sort(
    (one, other) =>
      one.organisationId - other.organisationId || one.assignmentId - other.assignmentId || orderOf(one) - orderOf(other),
  );
}

const isInBoth = (id: number, before: ExplanationIndex, after: ExplanationIndex): boolean =>
  before.assignmentIds.has(id) && after.assignmentIds.has(id);
