import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useGetList, useTranslate } from 'react-admin';
import { type DisseminationObjective, type Period } from '@pilotage/shared';
import { countryName } from '../../charts/countries.ts';
import { useDisplayNames } from '../../progress/useDisplayNames.ts';
import { useFormats } from '../../resource/format.ts';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';
import { type ChoiceName, choiceNames, type DisseminationChoices } from './disseminationChoices.ts';

interface DisseminationFiltersProps {
  choices: DisseminationChoices;
  objectives: readonly DisseminationObjective[];
  onChange: (choices: DisseminationChoices) => void;
}

const allPeriods = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'number', order: 'ASC' as const } };
const nothingChosen: DisseminationChoices = { objective: '', period: '', organisation: '', country: '' };

/** What the page is narrowed to. */
export function DisseminationFilters({ choices, objectives, onChange }: DisseminationFiltersProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const names = useDisplayNames();
  const { data: periods = [] } = useGetList<Period>('periods', allPeriods);
  const countries = [...new Set(names.organisations.map(({ country }) => country))].toSorted();
  const options: Readonly<Record<ChoiceName, readonly (readonly [string, string])[]>> = {
    objective: objectives.map(({ id, title }) => [String(id), title]),
    period: periods.map(({ number, startsOn, endsOn }) => [
      String(number),
      translate('dissemination.periodDays', { number, from: formats.day(startsOn), to: formats.day(endsOn) }),
    ]),
    country: countries.map((code) => [code, countryName(code, formats.locale)]),
    organisation: names.organisations.map(({ id }) => [String(id), names.organisation(id)]),
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', ...hiddenInPrint }}>
      {choiceNames.map((name) => (
        <TextField
          key={name}
          select
          size="small"
          margin="none"
          fullWidth={false}
          label={translate(`dissemination.heads.${name}`)}
          value={options[name].some(([value]) => value === choices[name]) ? choices[name] : ''}
          onChange={({ target }) => onChange({ ...choices, [name]: target.value })}
          sx={{ width: { xs: '100%', sm: 200 } }}
        >
          <MenuItem value="">{translate('resource.all')}</MenuItem>
          {options[name].map(([value, text]) => (
            <MenuItem key={value} value={value}>
              {text}
            </MenuItem>
          ))}
        </TextField>
      ))}
      {choiceNames.some((name) => choices[name] !== '') && (
        <Button size="small" onClick={() => onChange(nothingChosen)}>
          {translate('dissemination.showAll')}
        </Button>
      )}
    </Box>
  );
}
