/** The record of that name: the demo's tables name each other by slug, code, number or address. */
export function getNamed<Name extends string | number, Found>(records: ReadonlyMap<Name, Found>, name: Name): Found {
  const found = records.get(name);
  if (found === undefined) throw new Error(`The demo names ${name}, which it does not have.`);
  return found;
}
