type ConflictingValues = Readonly<Record<string, unknown>>;
export type ConflictSide = 'mine' | 'theirs';

/** A field that differs between what one typed and what somebody else has stored meanwhile. */
export interface FieldConflict {
  field: string;
  mine: unknown;
  theirs: unknown;
  /** Which of the two is likely meant: one's own where one has changed it. */
  suggested: ConflictSide;
}

const isEmptyValue = (value: unknown) => value === undefined || value === null || value === '';

/** A form says of an empty field that it is not there, the server that it is null. */
function isSameValue(one: unknown, other: unknown): boolean {
  if (isEmptyValue(one) || isEmptyValue(other)) return isEmptyValue(one) && isEmptyValue(other);
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Every field in which the two differ; `base` is the record as it was when one began to type. */
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

/** The values that stand after the choice. */
export function mergeConflictValues(
  conflicts: readonly FieldConflict[],
  chosen: Readonly<Record<string, ConflictSide>>,
): Record<string, unknown> {
  return Object.fromEntries(
    conflicts.map(({ field, mine, theirs, suggested }) => [field, (chosen[field] ?? suggested) === 'mine' ? mine : theirs]),
  );
}
