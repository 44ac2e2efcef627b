import { Show, SimpleShowLayout, TextField } from 'react-admin';
import { DayField } from '../resource/fields/DayField.tsx';
import { ReferenceNameField } from '../resource/fields/ReferenceNameField.tsx';

export default function MilestoneShow() {
  return (
    <Show>
      <SimpleShowLayout>
        <TextField source="title" />
        <ReferenceNameField source="pilotId" reference="pilots" />
        <DayField source="dueOn" />
        <DayField source="doneOn" />
      </SimpleShowLayout>
    </Show>
  );
}
