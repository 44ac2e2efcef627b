import { useContext, useEffect, useState } from 'react';
import Box from '@mui/material/Box';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { indicatorKinds } from '@pilotage/shared';
import { countryName } from '../../charts/countries.ts';
import { useFormats } from '../../resource/format.ts';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';
import { type AwaitedCountries, awaitedIn } from './filterAddress.ts';
import { ViewFrameContext } from '../views/viewFrameContext.ts';
import type { CompareFilterChoices } from './useCompareFilters.ts';

interface CompareFiltersProps {
  filters: CompareFilterChoices;
  /** The keys of all rows, countries or organisations: of their countries some can be chosen. */
  keys: readonly string[];
  hasKind: boolean;
  hasCountries: boolean;
}

/** What is chosen counts at once: the address follows a little later, and a second choice must not forget the first. */
function useChosenCountries({ countries, chooseCountries }: CompareFilterChoices) {
  const inAddress = countries.join(',');
  const [latest, setLatest] = useState<AwaitedCountries | null>(null);
  const awaited = awaitedIn(inAddress, latest);
  if (awaited !== latest) setLatest(awaited);
  // "Back" may come before the address with the choice was drawn at all: then it never changes here.
  useEffect(() => {
    const forget = () => setLatest(null);
    window.addEventListener('popstate', forget);
    return () => window.removeEventListener('popstate', forget);
  }, []);
  const choose = (codes: string[]) => {
    setLatest({ codes, before: inAddress });
    chooseCountries(codes);
  };
  return { chosen: [...(awaited?.codes ?? countries)], choose };
}

/** The inputs for the countries and the kind of indicators that are shown; none where a view stands in a frame. */
export const CompareFilters = (props: CompareFiltersProps) =>
  useContext(ViewFrameContext) === null ? <FilterInputs {...props} /> : null;

function FilterInputs({ filters, keys, hasKind, hasCountries }: CompareFiltersProps) {
  const translate = useTranslate();
  const { locale, list } = useFormats();
  const { chosen, choose } = useChosenCountries(filters);
  const known = [...new Set([...keys.map(filters.countryOf), ...chosen])].filter((code) => code !== '');
  const options = known
    .map((code) => ({ code, name: countryName(code, locale) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, locale));
  const shown = (codes: readonly string[]) =>
    codes.length === 0 ? translate('compare.allCountries') : list(codes.map((code) => countryName(code, locale)));
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) minmax(0, 1fr) minmax(0, 2fr)' },
        ...hiddenInPrint,
      }}
    >
      {hasCountries && (
        <TextField
          select
          size="small"
          margin="none"
          label={translate('compare.countries')}
          value={chosen}
          onChange={({ target }) => choose([target.value].flat())}
          slotProps={{
            select: { multiple: true, displayEmpty: true, renderValue: () => shown(chosen) },
            inputLabel: { shrink: true },
          }}
        >
          {options.map(({ code, name }) => (
            <MenuItem key={code} value={code}>
              {name}
            </MenuItem>
          ))}
        </TextField>
      )}
      {hasKind && (
        <TextField
          select
          size="small"
          margin="none"
          label={translate('compare.kind')}
          value={filters.kind}
          onChange={({ target }) => filters.chooseKind(target.value)}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{translate('compare.allKinds')}</MenuItem>
          {indicatorKinds.map((kind) => (
            <MenuItem key={kind} value={kind}>
              {translate(`resources.indicators.choices.kind.${kind}`)}
            </MenuItem>
          ))}
        </TextField>
      )}
    </Box>
  );
}
