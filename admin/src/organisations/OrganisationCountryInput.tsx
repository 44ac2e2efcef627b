import { useState } from 'react';
import Alert from '@mui/material/Alert';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { useGetOne, useRecordContext, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import type { Consortium, Organisation } from '@pilotage/shared';
import { countryName } from '../charts/countries.ts';
import { useFormats } from '../resource/format.ts';
import { CountryInput } from '../resource/inputs/CountryInput.tsx';

/** The newly chosen country, if it is none of the consortium's. */
function useForeignCountry(): string | null {
  const record = useRecordContext<Organisation>();
  const country: unknown = useWatch({ name: 'country' });
  const { data: consortium } = useGetOne<Consortium>('consortium', { id: 1 });
  if (!consortium || typeof country !== 'string' || country === '' || country === record?.country) return null;
  // Without any countries yet nothing is outside them.
  return consortium.countries.length === 0 || consortium.countries.includes(country) ? null : country;
}

/** The country of an organisation. One that is none of the consortium's is stored once somebody has said that it is right. */
export function OrganisationCountryInput() {
  const translate = useTranslate();
  const formats = useFormats();
  const { trigger, getFieldState } = useFormContext();
  const foreign = useForeignCountry();
  const [accepted, setAccepted] = useState<string | null>(null);
  const isUnanswered = foreign !== null && foreign !== accepted;
  const validate = () => (isUnanswered ? 'organisations.foreignCountryUnanswered' : undefined);
  const answer = (isRight: boolean) => {
    setAccepted(isRight ? foreign : null);
    // The refusal goes as soon as it is answered.
    if (getFieldState('country').invalid) requestAnimationFrame(() => void trigger('country'));
  };
  return (
    <>
      <CountryInput source="country" isRequired validate={validate} />
      {foreign !== null && (
        <Alert severity="warning" role="status" sx={{ width: '100%', mb: 2 }}>
          {translate('organisations.foreignCountry', { country: countryName(foreign, formats.locale) })}
          <FormControlLabel
            sx={{ display: 'flex' }}
            control={<Checkbox checked={!isUnanswered} onChange={({ target }) => answer(target.checked)} />}
            label={translate('organisations.foreignCountryRight')}
          />
        </Alert>
      )}
    </>
  );
}
