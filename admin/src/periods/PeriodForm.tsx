import { BooleanInput } from 'react-admin';
import { DayInput, FigureInput } from '../resource/TypedInputs.tsx';
import { MovedDueDayNote } from './MovedDueDayNote.tsx';
import { usePeriodRules } from './usePeriodRules.ts';

export function PeriodForm(_: { isNew?: boolean }) {
  const rule = usePeriodRules();
  return (
    <>
      <FigureInput source="number" validate={rule('number')} />
      <DayInput source="startsOn" validate={rule('startsOn')} />
      <DayInput source="endsOn" validate={rule('endsOn')} />
      <DayInput source="dueOn" validate={rule('dueOn')} />
      <MovedDueDayNote />
      <BooleanInput source="illustrative" />
    </>
  );
}
