import { useGetList, useRecordContext } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { validateCountryChange, formatFieldMessage, type Organisation, type Period } from '@pilotage/shared';
import { DayInput } from '../resource/inputs/TypedInputs.tsx';

/** The first day of a new country; shown once the country is changed. */
export function CountrySinceInput() {
  const record = useRecordContext<Organisation>();
  const { control } = useFormContext();
  const [country, since]: unknown[] = useWatch({ control, name: ['country', 'countrySince'] });
  const { data: periods = [] } = useGetList<Period>(
    'periods',
    { pagination: { page: 1, perPage: 1000 }, sort: { field: 'number', order: 'ASC' } },
    { enabled: record !== undefined },
  );
  if (!record || typeof country !== 'string') return null;
  if (country === record.country && since === record.countrySince) return null;
  const validate = (typed: unknown) => {
    const countrySince = typeof typed === 'string' && typed !== '' ? typed : null;
    const problem = validateCountryChange(record, { country, countrySince }, periods).countrySince;
    return problem === undefined ? undefined : formatFieldMessage(problem);
  };
  return <DayInput source="countrySince" validate={validate} helperText="organisations.countrySinceHelp" />;
}
