import { BooleanInput, SelectInput, TextInput, useCanAccess } from 'react-admin';
import { ListInput } from '../resource/ListInput.tsx';
import { PageForm } from '../resource/PageForm.tsx';
import { typedCodes, typedWholes } from '../resource/typedList.ts';
import { DayInput } from '../resource/TypedInputs.tsx';

const hours = Array.from({ length: 24 }, (_, hour) => ({ id: hour, name: `${String(hour).padStart(2, '0')}:00` }));

/** The consortium's one record; whoever may not change it reads it. */
export default function ConsortiumPage() {
  const { canAccess } = useCanAccess({ resource: 'consortium', action: 'update' });
  const readOnly = !canAccess;
  return (
    <PageForm resource="consortium" id={1} title="organisations.consortiumTitle" maxWidth={760} readOnly={readOnly}>
      <TextInput source="name" readOnly={readOnly} />
      <TextInput source="title" readOnly={readOnly} multiline />
      <TextInput source="programme" readOnly={readOnly} />
      <TextInput source="priority" readOnly={readOnly} multiline />
      <DayInput source="startsOn" readOnly={readOnly} />
      <DayInput source="endsOn" readOnly={readOnly} />
      <TextInput source="currency" readOnly={readOnly} />
      <TextInput source="timeZone" readOnly={readOnly} />
      <ListInput source="countries" readOnly={readOnly} read={typedCodes} helperText="organisations.countriesHelp" />
      <BooleanInput source="publishesProgress" disabled={readOnly} helperText="organisations.publishesProgressHelp" />
      <SelectInput source="digestHour" readOnly={readOnly} choices={hours} helperText="organisations.digestHourHelp" />
      <ListInput source="reminderDays" readOnly={readOnly} read={typedWholes} helperText="organisations.reminderDaysHelp" />
    </PageForm>
  );
}
