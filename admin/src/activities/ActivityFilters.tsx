import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { activityKinds, activityStates } from '@pilotage/shared';
import { useDisplayNames } from '../progress/useDisplayNames.ts';
import type { ActivityFilter } from './parseActivityFilter.ts';

interface ActivityFiltersProps {
  filter: ActivityFilter;
  onChange: (filter: ActivityFilter) => void;
}

interface FilterChoiceProps {
  source: 'kind' | 'state' | 'organisationId';
  value: string;
  choices: readonly { id: string; name: string }[];
  onChoose: (value: string) => void;
}

function FilterChoice({ source, value, choices, onChoose }: FilterChoiceProps) {
  const translate = useTranslate();
  return (
    <TextField
      select
      size="small"
      margin="none"
      fullWidth={false}
      label={translate(`resources.activities.fields.${source}`)}
      value={choices.some(({ id }) => id === value) ? value : ''}
      onChange={({ target }) => onChoose(target.value)}
      sx={{ minWidth: 170 }}
    >
      <MenuItem value="">{translate('resource.all')}</MenuItem>
      {choices.map(({ id, name }) => (
        <MenuItem key={id} value={id}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
}

const shownFilters: readonly string[] = ['kind', 'state', 'organisationId'];

/** What the calendar and the map are narrowed to. Other filters that came along from the list hold, too, and are removed all at once. */
export function ActivityFilters({ filter, onChange }: ActivityFiltersProps) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const withChoice = (changes: ActivityFilter) => {
    const next = { ...filter, ...changes };
    onChange(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)));
  };
  const others = Object.keys(filter).filter((field) => !shownFilters.includes(field));
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
      <FilterChoice
        source="kind"
        value={filter.kind ?? ''}
        choices={activityKinds.map((id) => ({ id, name: translate(`resources.activities.choices.kind.${id}`) }))}
        onChoose={(kind) => withChoice({ kind: kind === '' ? undefined : kind })}
      />
      <FilterChoice
        source="state"
        value={filter.state ?? ''}
        choices={activityStates.map((id) => ({ id, name: translate(`resources.activities.choices.state.${id}`) }))}
        onChoose={(state) => withChoice({ state: state === '' ? undefined : state })}
      />
      <FilterChoice
        source="organisationId"
        value={String(filter.organisationId ?? '')}
        choices={names.organisations.map(({ id }) => ({ id: String(id), name: names.organisation(id) }))}
        onChoose={(id) => withChoice({ organisationId: id === '' ? undefined : Number(id) })}
      />
      {others.length > 0 && (
        <Button size="small" onClick={() => onChange({})}>
          {translate('activities.clearFilters')}
        </Button>
      )}
    </Box>
  );
}
