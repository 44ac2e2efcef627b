import { AutocompleteInput, useTranslate } from 'react-admin';
import { displayNamesOf } from '@pilotage/shared';
import { matchesName } from '../resource/inputs/filterByName.ts';
import { useFormats } from '../resource/format.ts';

const currencies = Intl.supportedValuesOf('currency');

/** Input that selects the currency of the consortium by its code or its name. */
export function CurrencyInput() {
  const translate = useTranslate();
  const { locale } = useFormats();
  const names = displayNamesOf(locale, { type: 'currency' });
  const choices = currencies.map((id) => ({
    id,
    name: translate('organisations.currencyChoice', { code: id, name: names.of(id) ?? id }),
  }));
  return (
    <AutocompleteInput
      source="currency"
      choices={choices}
      matchSuggestion={matchesName}
      isRequired
      helperText="organisations.currencyHelp"
    />
  );
}
