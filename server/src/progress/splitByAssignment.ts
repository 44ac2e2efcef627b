/** How many assignments one statement seeks: MariaDB reads the whole index for a list of 1,000 or more. */
export const maxAssignmentsSought = 900;

/** Conditions that together name each assignment once, a statement each. */
export function splitByAssignment(ids: readonly number[]): { assignmentId: readonly number[] }[] {
  const count = Math.ceil(ids.length / maxAssignmentsSought);
  return Array.from({ length: count }, (_, at) => ({
    assignmentId: ids.slice(at * maxAssignmentsSought, (at + 1) * maxAssignmentsSought),
  }));
}
