import { AutocompleteInput } from 'react-admin';
import { countryChoices } from '../../charts/countries.ts';
import { useFormats } from '../format.ts';
import { matchesName } from './filterByName.ts';

/** Input that selects a country by its name in the language of the page. */
export function CountryInput({ source, helperText }: { source: string; helperText?: string }) {
  const { locale } = useFormats();
  return (
    <AutocompleteInput
      source={source}
      choices={countryChoices(locale)}
      matchSuggestion={matchesName}
      {...(helperText ? { helperText } : {})}
    />
  );
}
