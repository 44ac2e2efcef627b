import { isSameValue } from './isSameValue.ts';
import { mergeLists } from './mergeLists.ts';

type ConflictingValues = Readonly<Record<string, unknown>>;
export type ConflictSide = 'mine' | 'theirs';

/** A field whose typed value differs from the stored one. */
export interface FieldConflict {
  field: string;
  /** Of a list whose entries have a key: the own changes, with what others did to other entries. */
  mine: unknown;
  theirs: unknown;
  /** The preselected value: the own one where the user changed the field. */
  suggested: ConflictSide;
}

interface ConflictingVersions {
  /** The record that the user saw when typing began. */
  base: ConflictingValues;
  mine: ConflictingValues;
  theirs: ConflictingValues;
}

/** Finds the fields of a resource that differ. */
export function findFieldConflicts(
  resource: string,
  fields: readonly string[],
  { base, mine, theirs }: ConflictingVersions,
): FieldConflict[] {
  return fields
    .filter((field) => field in mine)
    .map((field) => {
      const versions = { base: base[field], mine: mine[field], theirs: theirs[field] };
      const merged = mergeLists(`${resource}.${field}`, versions);
      const suggested: ConflictSide = isSameValue(versions.mine, versions.base) ? 'theirs' : 'mine';
      return { field, mine: merged ? merged.value : versions.mine, theirs: versions.theirs, suggested };
    })
    .filter((conflict) => !isSameValue(conflict.mine, conflict.theirs));
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
