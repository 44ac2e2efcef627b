export interface Level {
  periodId: number;
  /** Returns the text unchanged where it is not a number: the server refuses it and names the field. */
  value: number | string;
}

/** Returns the levels with that of `periodId` set, or removed where the input is empty, in the order of the periods. */
export function setLevel(
  levels: readonly Level[],
  periodId: number,
  value: number | string | null,
  order: readonly number[],
): Level[] {
  const others = levels.filter((level) => level.periodId !== periodId);
  const all = value === null ? others : [...others, { periodId, value }];
  return all.sort((one, other) => order.indexOf(one.periodId) - order.indexOf(other.periodId));
}
