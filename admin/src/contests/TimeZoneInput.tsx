import { AutocompleteInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { matchesName } from '../resource/inputs/filterByName.ts';

const timeZones = ['UTC', ...Intl.supportedValuesOf('timeZone')];

/** Select for a time zone; includes a stored legacy name. */
export function TimeZoneInput() {
  const current: unknown = useWatch({ name: 'timeZone' });
  const others = typeof current === 'string' && !timeZones.includes(current) ? [current] : [];
  const choices = [...others, ...timeZones].map((id) => ({ id, name: id }));
  return <AutocompleteInput source="timeZone" choices={choices} matchSuggestion={matchesName} />;
}
