import { AutocompleteInput } from 'react-admin';
import { countryChoices } from '../../charts/countries.ts';
import { useFormats } from '../format.ts';
import { matchesName } from './filterByName.ts';

interface CountryInputProps {
  source: string;
  helperText?: string;
  isRequired?: boolean;
}

/** Input that selects a country by its name in the language of the page. */
export function CountryInput({ source, helperText, isRequired = false }: CountryInputProps) {
  const { locale } = useFormats();
  return (
    <AutocompleteInput
      source={source}
      choices={countryChoices(locale)}
      matchSuggestion={matchesName}
      isRequired={isRequired}
      {...(helperText ? { helperText } : {})}
    />
  );
}
