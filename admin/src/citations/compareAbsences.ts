import type { Explanation } from '../progress/progressQueries.ts';

type Absence = Explanation['leftOut'][number];
type AbsenceContext = Pick<Explanation, 'leftOut'> & { parts: readonly Pick<Explanation['parts'][number], 'assignmentId'>[] };

/** An assignment that is without a value otherwise than before; null: it was, or is, not in the figure at all. */
export interface AbsenceChange {
  assignmentId: number;
  organisationId: number;
  before: Absence['why'] | null;
  after: Absence['why'] | null;
}

/** The assignments without a value at both times of which the reason is another one, and those that came or left without one. */
export function compareAbsences(before: AbsenceContext, after: AbsenceContext): AbsenceChange[] {
  const indexOf = ({ leftOut }: AbsenceContext) => new Map(leftOut.map((each) => [each.assignmentId, each]));
  const valued = new Set([...before.parts, ...after.parts].map(({ assignmentId }) => assignmentId));
  const [past, present] = [indexOf(before), indexOf(after)];
  // Where there was or is a value, the changes of values tell it.
  const ids = [...new Set([...present.keys(), ...past.keys()])].filter((id) => !valued.has(id));
  return ids.flatMap((assignmentId): AbsenceChange[] => {
    const [was, is] = [past.get(assignmentId), present.get(assignmentId)];
    const [old, current] = [was?.why ?? null, is?.why ?? null];
    if (old === current) return [];
    return [{ assignmentId, organisationId: (is ?? was)?.organisationId ?? 0, before: old, after: current }];
  });
}
