import { useQuestionAddress } from '../questionAddress.ts';

/** A choice of one view, kept in the address under `name`. The first value is the default; one that is not offered gives way to it. */
export function useAddressChoice<Value extends string>(name: string, values: readonly [Value, ...Value[]]) {
  const [search, setSearch] = useQuestionAddress();
  const requested = search.get(name);
  const value = values.find((each) => each === requested) ?? values[0];
  const choose = (chosen: Value) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      if (chosen === values[0]) next.delete(name);
      else next.set(name, chosen);
      return next;
    });
  return { value, choose, requested };
}
