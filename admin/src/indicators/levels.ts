export interface Level {
  periodId: number;
  /** As typed where it is no figure: the server refuses it and names the field. */
  value: number | string;
}

/** The levels with the one of `periodId` set, or taken out where nothing is typed; in the order of the periods. */
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
