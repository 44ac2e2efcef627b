import { AutocompleteInput, type Validator } from 'react-admin';
import { countryChoices } from '../../charts/countries.ts';
import { useFormats } from '../format.ts';
import { matchesName } from './filterByName.ts';

interface CountryInputProps {
  source: string;
  helperText?: string;
  isRequired?: boolean;
  /** Further validation of the country. */
  validate?: Validator;
}

/** Input that selects a country by its name in the language of the page. */
export function CountryInput({ source, helperText, isRequired = false, validate }: CountryInputProps) {
  const { locale } = useFormats();
  return (
    <AutocompleteInput
      source={source}
      choices={countryChoices(locale)}
      matchSuggestion={matchesName}
      isRequired={isRequired}
      {...(validate ? { validate } : {})}
      {...(helperText ? { helperText } : {})}
    />
  );
}
