import { useEffect, useState } from 'react';
import { withParameters } from '../../shell/navigation/withParameters.ts';
import { useQuestionAddress } from '../questionAddress.ts';
import { type AwaitedChoice, awaitedIn, type CompareFilters, readFilters } from './filterAddress.ts';

/** What is chosen counts at once: the address follows a little later, and a second choice must not forget the first. */
function useChosen(inAddress: readonly string[], choose: (value: string) => void) {
  const address = inAddress.join(',');
  const [latest, setLatest] = useState<AwaitedChoice | null>(null);
  const awaited = awaitedIn(address, latest);
  if (awaited !== latest) setLatest(awaited);
  // "Back" may come before the address with the choice was drawn at all: then it never changes here.
  useEffect(() => {
    const forget = () => setLatest(null);
    window.addEventListener('popstate', forget);
    return () => window.removeEventListener('popstate', forget);
  }, []);
  return {
    chosen: [...(awaited?.values ?? inAddress)],
    choose: (values: string[]) => {
      setLatest({ values, before: address });
      choose(values.join(','));
    },
  };
}

/** The filters of the address, and how to choose others. */
export function useCompareFilters() {
  const [search, setSearch] = useQuestionAddress();
  const filters = readFilters(search);
  // The address of the browser is ahead of what is drawn: two choices in a row keep each other.
  const choose = (name: keyof CompareFilters, value: string) =>
    setSearch(() => withParameters(window.location.search, { [name]: value }));
  return {
    countries: useChosen(filters.countries, (value) => choose('countries', value)),
    organisations: useChosen(filters.organisations.map(String), (value) => choose('organisations', value)),
    kind: filters.kind,
    chooseKind: (value: string) => choose('kind', value),
  };
}
