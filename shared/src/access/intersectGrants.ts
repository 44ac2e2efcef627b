import type { ResolvedGrant } from './grants.ts';

type Value = ResolvedGrant['where'][string];
type ViaTable = NonNullable<ResolvedGrant['viaTable']>;

const listOf = (value: Value): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** The values that both conditions admit; undefined if there is none. */
function intersectValues(one: Value, other: Value): Value | undefined {
  const [values, others] = [listOf(one), new Set(listOf(other))];
  const common = values.filter((value) => others.has(value));
  if (common.length === 0) return undefined;
  return Array.isArray(one) ? one.filter((value) => others.has(value)) : one;
}

/** Both conditions on the fields of a row; null if no row fulfils both. */
function intersectWheres(one: ResolvedGrant['where'], other: ResolvedGrant['where']): ResolvedGrant['where'] | null {
  const where = { ...one };
  for (const [field, value] of Object.entries(other)) {
    const own = one[field];
    const both = own === undefined ? value : intersectValues(own, value);
    if (both === undefined) return null;
    where[field] = both;
  }
  return where;
}

/**
 * Both conditions on another table; null if no row fulfils both. Throws an Error for two conditions that are not one: each would be fulfilled by
 * another row of that table.
 */
function intersectViaTables(one: ViaTable | undefined, other: ViaTable | undefined): ViaTable | undefined | null {
  if (one === undefined || other === undefined) return one ?? other;
  if (JSON.stringify(one) === JSON.stringify(other)) return one;
  const { value, ...path } = one;
  const { value: otherValue, ...otherPath } = other;
  const isSameRow = JSON.stringify(path) === JSON.stringify(otherPath) && path.foreignKey === 'id';
  if (!isSameRow || typeof value === 'number' || typeof otherValue === 'number')
    throw new Error(`Two conditions on the tables ${one.table} and ${other.table} cannot be joined.`);
  const common = value.filter((each) => otherValue.includes(each));
  return common.length === 0 ? null : { ...path, value: common };
}

function intersectPair(one: ResolvedGrant, other: ResolvedGrant): ResolvedGrant | null {
  const where = intersectWheres(one.where, other.where);
  if (where === null) return null;
  const viaTable = intersectViaTables(one.viaTable, other.viaTable);
  if (viaTable === null) return null;
  const except = [...new Set([...one.except, ...other.except])];
  return viaTable === undefined ? { where, except } : { where, viaTable, except };
}

/**
 * What both lists grant: the rows that a grant of each matches, and of such a row the fields that each list shows of it. Equalities of a list of
 * ids are taken for one condition. Throws an Error for two conditions on other tables that cannot be joined.
 */
export const intersectGrants = (ones: readonly ResolvedGrant[], others: readonly ResolvedGrant[]): ResolvedGrant[] =>
  ones.flatMap((one) => others.flatMap((other) => intersectPair(one, other) ?? []));
