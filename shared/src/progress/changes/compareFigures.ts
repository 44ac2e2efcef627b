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
  readonly before: ChangedFigure | null;
  readonly after: ChangedFigure | null;
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

const findCell = (part: ComparedPart | undefined, periodId: number) => part?.cells.find((cell) => cell.periodId === periodId);

type FoundCell = ReturnType<typeof findCell>;

/** Why a cell came into a value. `absence`: why there was no figure of it; undefined: nothing is known of that. */
function kindOfEntry(old: FoundCell, absence: string | undefined): FigureChangeKind {
  if (old) return old.availability === 'reported' ? 'countsAgain' : 'restated';
  return absence === 'inReview' ? 'approved' : 'added';
}

/** Why a cell left a value. `absence`: why there is no figure of it now. */
const kindOfExit = (current: FoundCell, absence: string | undefined): FigureChangeKind =>
  leavingKinds[(current ? current.availability : absence) ?? ''] ?? 'removed';

/** The changes of one assignment that is in both explanations. */
function listCellChanges(
  assignmentId: number,
  before: ExplanationIndex,
  after: ExplanationIndex,
  numberOf: NumberOfPeriod,
): FigureChange[] {
  const [past, present] = [before.parts.get(assignmentId), after.parts.get(assignmentId)];
  const organisationId = (present ?? past)?.organisationId ?? 0;
  const periodIds = new Set([...(past?.cells ?? []), ...(present?.cells ?? [])].map(({ periodId }) => periodId));
  return [...periodIds].flatMap((periodId): FigureChange[] => {
    const [old, current] = [findCell(past, periodId), findCell(present, periodId)];
    const change = (kind: FigureChangeKind, was: ChangedFigure | null, is: ChangedFigure | null): FigureChange[] => [
      { kind, organisationId, assignmentId, periodId, before: was && figureOf(was), after: is && figureOf(is) },
    ];
    const number = numberOf(periodId);
    if (old?.inValue && current?.inValue) return isSameFigure(old, current) ? [] : change('restated', old, current);
    if (current?.inValue) return change(kindOfEntry(old, absenceOf(before, assignmentId, number)), null, current);
    if (old?.inValue) return change(kindOfExit(current, absenceOf(after, assignmentId, number)), old, null);
    return [];
  });
}

/**
 * What made a figure another one: the cells and assignments that are in its value otherwise than before, ascending by organisation,
 * assignment and period. Of counts and amounts the differences add up to the difference of the values, of ratios those of numerators and
 * denominators do; scores have no differences that add up. `numberOf` gives the number of a period. Both explanations are of the same
 * viewer, so nothing is told that either of them does not tell.
 */
export function compareFigures(
  before: ComparedExplanation,
  after: ComparedExplanation,
  numberOf: NumberOfPeriod,
): FigureChange[] {
  const [past, present] = [indexExplanation(before), indexExplanation(after)];
  const whole = (kind: FigureChangeKind, part: ComparedPart): FigureChange => ({
    kind,
    organisationId: part.organisationId,
    assignmentId: part.assignmentId,
    periodId: null,
    before: kind === 'assignmentLeft' ? figureOf(part) : null,
    after: kind === 'assignmentCame' ? figureOf(part) : null,
  });
  const left = before.parts.filter(({ assignmentId }) => !present.assignmentIds.has(assignmentId));
  const came = after.parts.filter(({ assignmentId }) => !past.assignmentIds.has(assignmentId));
  const stayed = new Set([...past.parts.keys(), ...present.parts.keys()].filter((id) => isInBoth(id, past, present)));
  const changes = [
    ...left.map((part) => whole('assignmentLeft', part)),
    ...came.map((part) => whole('assignmentCame', part)),
    ...[...stayed].flatMap((id) => listCellChanges(id, past, present, numberOf)),
  ];
  const orderOf = ({ periodId }: FigureChange) => (periodId === null ? 0 : (numberOf(periodId) ?? 0));
  return changes.sort(
    (one, other) =>
      one.organisationId - other.organisationId || one.assignmentId - other.assignmentId || orderOf(one) - orderOf(other),
  );
}

const isInBoth = (id: number, past: ExplanationIndex, present: ExplanationIndex): boolean =>
  past.assignmentIds.has(id) && present.assignmentIds.has(id);
