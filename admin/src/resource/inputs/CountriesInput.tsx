import { AutocompleteArrayInput } from 'react-admin';
import { countryChoices } from '../../charts/countries.ts';
import { useFormats } from '../format.ts';
import { matchesName } from './filterByName.ts';

/** Input that selects several countries by their names in the language of the page. */
export function CountriesInput({ source, helperText }: { source: string; helperText: string }) {
  const { locale } = useFormats();
  return (
    <AutocompleteArrayInput
      source={source}
      choices={countryChoices(locale)}
      matchSuggestion={matchesName}
      helperText={helperText}
    />
  );
}
