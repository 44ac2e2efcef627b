import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import { useGetList, useTranslate } from 'react-admin';
import { useFormContext } from 'react-hook-form';
import { useLocation } from 'react-router';
import { type Indicator, matchesWords } from '@pilotage/shared';
import { useFormats } from '../../resource/format.ts';
import { fillFromCatalogue } from './fillFromCatalogue.ts';
import { type CatalogueIndicator, interregIndicators } from './interregIndicators.ts';
import { useCodePrefix } from './useCodePrefix.ts';

const allIndicators = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'code', order: 'ASC' as const } };

/** Begins a new indicator with one of the Interreg catalogue, unless it begins as a copy of another. */
export function CatalogueChoice() {
  const { state }: { state: unknown } = useLocation();
  const isCopy = typeof state === 'object' && state !== null && 'record' in state;
  return isCopy ? null : <CatalogueField />;
}

/** Everything that the choice fills can be changed. */
function CatalogueField() {
  const translate = useTranslate();
  const formats = useFormats();
  const { getValues, setValue } = useFormContext();
  const { data: present = [] } = useGetList<Indicator>('indicators', allIndicators);
  const prefix = useCodePrefix();
  const [chosen, setChosen] = useState<CatalogueIndicator | null>(null);
  const [kept, setKept] = useState<readonly string[]>([]);
  const isPresent = ({ code }: CatalogueIndicator) => present.some((each) => each.code === `${prefix}${code}`);
  const choose = (entry: CatalogueIndicator | null) => {
    setChosen(entry);
    setKept([]);
    if (!entry) return;
    const fill = fillFromCatalogue(entry, getValues(), chosen, prefix);
    for (const [field, value] of Object.entries(fill.values))
      setValue(field, value, { shouldDirty: true, shouldValidate: false });
    setKept(fill.kept);
  };
  const labelOf = ({ code, name }: CatalogueIndicator) => translate('indicators.catalogue.entry', { code, name });
  return (
    <Box sx={{ width: '100%', mb: 1 }}>
      <Autocomplete
        options={interregIndicators}
        value={chosen}
        onChange={(_, entry) => choose(entry)}
        getOptionLabel={labelOf}
        getOptionKey={({ code }) => code}
        getOptionDisabled={isPresent}
        filterOptions={(options, { inputValue }) =>
          options.filter((entry) => matchesWords(`${labelOf(entry)} ${entry.unit}`, inputValue) || labelOf(entry) === inputValue)
        }
        renderOption={({ key, ...props }, entry) => (
          <li key={key} {...props}>
            {isPresent(entry) ? translate('indicators.catalogue.present', { entry: labelOf(entry) }) : labelOf(entry)}
          </li>
        )}
        openText={translate('ra.action.open')}
        closeText={translate('ra.action.close')}
        clearText={translate('ra.action.clear_input_value')}
        noOptionsText={translate('indicators.catalogue.none')}
        renderInput={(params) => (
          <TextField
            {...params}
            label={translate('indicators.catalogue.label')}
            helperText={translate('indicators.catalogue.help')}
          />
        )}
      />
      {kept.length > 0 && (
        <Alert severity="info" role="status">
          {translate('indicators.catalogue.kept', {
            fields: formats.list(kept.map((field) => translate(`resources.indicators.fields.${field}`))),
          })}
        </Alert>
      )}
    </Box>
  );
}
