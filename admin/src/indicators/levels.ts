export interface Level<Value = number | string> {
  periodId: number;
  /** In a form, the text where it is not a number: the server refuses it and names the field. */
  value: Value;
}

/** Returns the levels with that of `periodId` set, or removed where the input is empty, in the order of the periods. */
export function setLevel<Value>(
  levels: readonly Level<Value>[],
  periodId: number,
  value: Value | null,
  order: readonly number[],
): Level<Value>[] {
  const others = levels.filter((level) => level.periodId !== periodId);
  const all = value === null ? others : [...others, { periodId, value }];
  return all.sort((one, other) => order.indexOf(one.periodId) - order.indexOf(other.periodId));
}
