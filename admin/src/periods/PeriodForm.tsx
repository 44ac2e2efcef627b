import { BooleanInput } from 'react-admin';
import { DayInput, FigureInput } from '../resource/TypedInputs.tsx';

export function PeriodForm(_: { isNew?: boolean }) {
  return (
    <>
      <FigureInput source="number" />
      <DayInput source="startsOn" />
      <DayInput source="endsOn" />
      <DayInput source="dueOn" />
      <BooleanInput source="illustrative" />
    </>
  );
}
