import { Show, SimpleShowLayout, TextField } from 'react-admin';
import { ChoiceText } from '../resource/fields/ChoiceText.tsx';
import { DayField } from '../resource/fields/DayField.tsx';
import { IllustrativeMark } from '../resource/fields/IllustrativeMark.tsx';
import { DueDayField } from './DueDayField.tsx';
import { PeriodExceptions } from './PeriodExceptions.tsx';
import { PeriodTransitions } from './PeriodTransitions.tsx';

export default function PeriodShow() {
  return (
    <Show>
      <SimpleShowLayout>
        <TextField source="number" />
        <DayField source="startsOn" />
        <DayField source="endsOn" />
        <DueDayField source="dueOn" />
        <IllustrativeMark />
        <ChoiceText source="state" keys="resources.periods.choices.state" />
        <PeriodTransitions />
        <PeriodExceptions />
      </SimpleShowLayout>
    </Show>
  );
}
