import { useState } from 'react';
import MenuItem from '@mui/material/MenuItem';
import TextField from '@mui/material/TextField';
import { useTranslate } from 'react-admin';
import { indicatorKinds, placeFilterFields } from '@pilotage/shared';
import { countryName } from '../../charts/countries.ts';
import { useFormats } from '../../resource/format.ts';
import { useDisplayNames } from '../useDisplayNames.ts';
import type { CompareFilters } from './filterAddress.ts';
import { listCountryOptions, listOrganisationOptions } from './filterOptions.ts';
import { useCompareFilters } from './useCompareFilters.ts';

interface SeveralChoiceProps {
  name: 'countries' | 'organisations';
  label: string;
  /** What is said while nothing is chosen. */
  all: string;
  options: readonly { value: string; name: string }[];
  chosen: string[];
  onChoose: (values: string[]) => void;
}

function SeveralChoice({ name, label, all, options, chosen, onChoose }: SeveralChoiceProps) {
  const translate = useTranslate();
  const { list } = useFormats();
  const fits = (values: readonly string[]) => placeFilterFields[name].safeParse(values.join(',')).success;
  const nameOf = (value: string) => options.find((each) => each.value === value)?.name ?? value;
  const isFull = options.some(({ value }) => !chosen.includes(value) && !fits([...chosen, value]));
  return (
    <TextField
      select
      size="small"
      margin="none"
      label={label}
      value={chosen}
      onChange={({ target }) => onChoose([target.value].flat())}
      helperText={isFull ? translate(`compare.noMoreFit.${name}`) : undefined}
      slotProps={{
        select: {
          multiple: true,
          displayEmpty: true,
          renderValue: () => (chosen.length === 0 ? all : list(chosen.map(nameOf))),
        },
        inputLabel: { shrink: true },
      }}
    >
      {options.map(({ value, name: text }) => (
        <MenuItem key={value} value={value} disabled={!chosen.includes(value) && !fits([...chosen, value])}>
          {text}
        </MenuItem>
      ))}
    </TextField>
  );
}

/** What is chosen or was: an option that is taken back stays, so that the menu keeps the focus of the keys. */
function useEverChosen(chosen: readonly string[]): readonly string[] {
  const [ever, setEver] = useState(chosen);
  const added = chosen.filter((value) => !ever.includes(value));
  if (added.length > 0) setEver([...ever, ...added]);
  return ever;
}

interface FilterInputsProps {
  /** Which filters the view has. */
  has: Record<keyof CompareFilters, boolean>;
  /** The number of the period that is shown: by it organisations belong to their countries. */
  number: number;
}

/** The inputs for countries, organisations and the kind of indicators to which a view is limited. */
export function FilterInputs({ has, number }: FilterInputsProps) {
  const translate = useTranslate();
  const { locale } = useFormats();
  const names = useDisplayNames();
  const { countries, organisations, kind, chooseKind } = useCompareFilters();
  const inOrder = (options: { value: string; name: string }[]) =>
    options.toSorted((one, other) => one.name.localeCompare(other.name, locale));
  const everCountries = useEverChosen(countries.chosen);
  const places = {
    organisations: names.organisations.map(({ id }) => ({ id, country: names.countryOf(id, number) })),
    chosenCountries: has.countries ? countries.chosen : [],
    everChosen: useEverChosen(organisations.chosen),
  };
  return (
    <>
      {has.countries && (
        <SeveralChoice
          name="countries"
          label={translate('compare.countries')}
          all={translate('compare.allCountries')}
          options={inOrder(
            listCountryOptions(places.organisations, everCountries).map((code) => ({
              value: code,
              name: countryName(code, locale),
            })),
          )}
          chosen={countries.chosen}
          onChoose={countries.choose}
        />
      )}
      {has.organisations && (
        <SeveralChoice
          name="organisations"
          label={translate('compare.organisations')}
          all={translate('compare.allOrganisations')}
          options={inOrder(listOrganisationOptions(places).map((id) => ({ value: id, name: names.groupName(id) })))}
          chosen={organisations.chosen}
          onChoose={organisations.choose}
        />
      )}
      {has.kind && (
        <TextField
          select
          size="small"
          margin="none"
          label={translate('compare.kind')}
          value={kind}
          onChange={({ target }) => chooseKind(target.value)}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">{translate('compare.allKinds')}</MenuItem>
          {indicatorKinds.map((each) => (
            <MenuItem key={each} value={each}>
              {translate(`resources.indicators.choices.kind.${each}`)}
            </MenuItem>
          ))}
        </TextField>
      )}
    </>
  );
}
