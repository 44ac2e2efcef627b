/** The record with the name (slug, code, number or address). Throws an Error if it does not exist. */
export function getNamed<Name extends string | number, Value>(records: ReadonlyMap<Name, Value>, name: Name): Value {
  const value = records.get(name);
  if (value === undefined) throw new Error(`The demo data refer to ${name}, which does not exist.`);
  return value;
}
