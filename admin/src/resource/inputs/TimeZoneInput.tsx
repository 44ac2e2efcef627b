import { AutocompleteInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { matchesName } from './filterByName.ts';

const timeZones = ['UTC', ...Intl.supportedValuesOf('timeZone')];

interface TimeZoneInputProps {
  source: string;
  helperText?: string;
  isRequired?: boolean;
}

/** Select for a time zone; includes a stored legacy name. */
export function TimeZoneInput({ source, helperText, isRequired = false }: TimeZoneInputProps) {
  const current: unknown = useWatch({ name: source });
  const others = typeof current === 'string' && current !== '' && !timeZones.includes(current) ? [current] : [];
  const choices = [...others, ...timeZones].map((id) => ({ id, name: id }));
  return (
    <AutocompleteInput
      source={source}
      choices={choices}
      matchSuggestion={matchesName}
      isRequired={isRequired}
      {...(helperText ? { helperText } : {})}
    />
  );
}
