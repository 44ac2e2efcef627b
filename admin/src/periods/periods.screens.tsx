import { TextField } from 'react-admin';
import { IllustrativeMark } from '../resource/fields/IllustrativeMark.tsx';
import { CurrentRecordName } from '../resource/fields/RecordName.tsx';
import { defineScreens } from '../resource/screens/defineScreens.ts';
import { DueDayField } from './DueDayField.tsx';
import { MovedDueDayNote } from './MovedDueDayNote.tsx';
import { PeriodExceptions } from './PeriodExceptions.tsx';
import { PeriodListActions } from './plan/PeriodListActions.tsx';
import { PeriodTransitions } from './PeriodTransitions.tsx';
import { usePeriodValidators } from './usePeriodValidators.ts';

export default defineScreens('periods', {
  list: {
    sort: { field: 'number', order: 'ASC' },
    actions: <PeriodListActions />,
    columns: [
      { source: 'number', content: <CurrentRecordName /> },
      'startsOn',
      'endsOn',
      { source: 'dueOn', suffix: <IllustrativeMark /> },
      'state',
    ],
  },
  form: {
    fields: ['number', 'startsOn', 'endsOn', 'dueOn', <MovedDueDayNote key="moved" />, 'illustrative'],
    useValidators: usePeriodValidators,
  },
  show: [
    <TextField key="number" source="number" />,
    'startsOn',
    'endsOn',
    <DueDayField key="dueOn" source="dueOn" />,
    <IllustrativeMark key="illustrative" />,
    'state',
    <PeriodTransitions key="transitions" />,
    <PeriodExceptions key="exceptions" />,
  ],
});
