type ConflictingValues = Readonly<Record<string, unknown>>;
export type ConflictSide = 'mine' | 'theirs';

/** A field whose typed value differs from the stored one. */
export interface FieldConflict {
  field: string;
  mine: unknown;
  theirs: unknown;
  /** The preselected value: the own one where the user changed the field. */
  suggested: ConflictSide;
}

const isEmptyValue = (value: unknown) => value === undefined || value === null || value === '';

/** Treats a missing value of the form and null of the server as equal. */
function isSameValue(one: unknown, other: unknown): boolean {
  if (isEmptyValue(one) || isEmptyValue(other)) return isEmptyValue(one) && isEmptyValue(other);
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Finds the fields that differ; `base` is the record that the user saw when typing began. */
export function findFieldConflicts(
  fields: readonly string[],
  base: ConflictingValues,
  mine: ConflictingValues,
  theirs: ConflictingValues,
): FieldConflict[] {
  return fields
    .filter((field) => field in mine && !isSameValue(mine[field], theirs[field]))
    .map((field) => ({
      field,
      mine: mine[field],
      theirs: theirs[field],
      suggested: isSameValue(mine[field], base[field]) ? 'theirs' : 'mine',
    }));
}

/** The values of the fields after the user's choices. */
export function mergeConflictValues(
  conflicts: readonly FieldConflict[],
  choices: Readonly<Record<string, ConflictSide>>,
): Record<string, unknown> {
  return Object.fromEntries(
    conflicts.map(({ field, mine, theirs, suggested }) => [field, (choices[field] ?? suggested) === 'mine' ? mine : theirs]),
  );
}
