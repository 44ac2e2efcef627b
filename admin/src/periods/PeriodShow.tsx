import { Show, SimpleShowLayout, TextField } from 'react-admin';
import { ChoiceText } from '../resource/ChoiceText.tsx';
import { DayField } from '../resource/DayField.tsx';
import { IllustrativeMark } from '../resource/IllustrativeMark.tsx';
import { DueDay } from './DueDay.tsx';
import { PeriodExceptions } from './PeriodExceptions.tsx';
import { PeriodSteps } from './PeriodSteps.tsx';

export default function PeriodShow() {
  return (
    <Show>
      <SimpleShowLayout>
        <TextField source="number" />
        <DayField source="startsOn" />
        <DayField source="endsOn" />
        <DueDay source="dueOn" />
        <IllustrativeMark />
        <ChoiceText source="state" keys="periods.states" />
        <PeriodSteps />
        <PeriodExceptions />
      </SimpleShowLayout>
    </Show>
  );
}
