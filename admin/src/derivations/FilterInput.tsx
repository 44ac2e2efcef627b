import Checkbox from '@mui/material/Checkbox';
import ListItemText from '@mui/material/ListItemText';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { type Derivation, type DerivationFilter, derivationSources } from '@pilotage/shared';
import { choiceKey } from '../resource/fields/choiceKey.ts';
import { useDerivationModules } from './useDerivationText.ts';

interface FilterInputProps {
  filter: DerivationFilter;
  rule: Derivation;
  onChange: (rule: Derivation) => void;
}

interface FilterChoice {
  value: string | number;
  name: string;
}

function useFilterChoices({ filter, rule }: Pick<FilterInputProps, 'filter' | 'rule'>): readonly FilterChoice[] {
  const translate = useTranslate();
  const allowed = derivationSources[rule.source].filters[filter];
  const modules = useDerivationModules(allowed === 'modules');
  if (allowed === undefined) return [];
  if (allowed === 'modules') return modules.map(({ id, name }) => ({ value: id, name }));
  return allowed.map((value) => ({ value, name: translate(choiceKey(rule.source, filter, value)) }));
}

/** Which kinds of records count; none chosen means all. */
export function FilterInput({ filter, rule, onChange }: FilterInputProps) {
  const translate = useTranslate();
  const choices = useFilterChoices({ filter, rule });
  if (choices.length === 0) return null;
  const chosen: readonly (string | number)[] = rule.filters[filter] ?? [];
  const shown = choices.filter(({ value }) => chosen.includes(value));
  const label = translate(`derivations.filters.${filter}`);
  return (
    <TextField
      select
      label={label}
      value={shown.map(({ value }) => value)}
      slotProps={{
        inputLabel: { shrink: true },
        select: {
          multiple: true,
          displayEmpty: true,
          renderValue: () => (shown.length === 0 ? translate('derivations.allValues') : shown.map(({ name }) => name).join(', ')),
        },
      }}
      onChange={({ target }) => {
        const values: readonly unknown[] = Array.isArray(target.value) ? target.value : [];
        const next = choices.filter(({ value }) => values.includes(value)).map(({ value }) => value);
        const { [filter]: _, ...others } = rule.filters;
        onChange({ ...rule, filters: next.length === 0 ? others : { ...others, [filter]: next } });
      }}
    >
      {choices.map(({ value, name }) => (
        <MenuItem key={value} value={value}>
          <Checkbox
            size="small"
            checked={chosen.includes(value)}
            tabIndex={-1}
            disableRipple
            slotProps={{ input: { 'aria-hidden': true } }}
          />
          <ListItemText primary={name} />
        </MenuItem>
      ))}
    </TextField>
  );
}
