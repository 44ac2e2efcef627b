import { withParameters } from '../../shell/navigation/withParameters.ts';
import { useQuestionAddress } from '../questionAddress.ts';

/** A choice of one view, kept in the address under `name`. The first value is the default; one that is not offered gives way to it. */
export function useAddressChoice<Value extends string>(name: string, values: readonly [Value, ...Value[]]) {
  const [search, setSearch] = useQuestionAddress();
  const requested = search.get(name);
  const value = values.find((each) => each === requested) ?? values[0];
  const choose = (chosen: Value) => setSearch((before) => withParameters(before, { [name]: chosen === values[0] ? '' : chosen }));
  return { value, choose, requested };
}
