import { BooleanInput } from 'react-admin';
import { DayInput, FigureInput } from '../resource/inputs/TypedInputs.tsx';
import { MovedDueDayNote } from './MovedDueDayNote.tsx';
import { usePeriodValidators } from './usePeriodValidators.ts';

export function PeriodForm(_: { isNew?: boolean }) {
  const validatorOf = usePeriodValidators();
  return (
    <>
      <FigureInput source="number" validate={validatorOf('number')} />
      <DayInput source="startsOn" validate={validatorOf('startsOn')} />
      <DayInput source="endsOn" validate={validatorOf('endsOn')} />
      <DayInput source="dueOn" validate={validatorOf('dueOn')} />
      <MovedDueDayNote />
      <BooleanInput source="illustrative" />
    </>
  );
}
