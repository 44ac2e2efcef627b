import { Show, SimpleShowLayout, TextField } from 'react-admin';
import { DayField } from '../resource/DayField.tsx';
import { ReferredField } from '../resource/ReferredField.tsx';

export default function MilestoneShow() {
  return (
    <Show>
      <SimpleShowLayout>
        <TextField source="title" />
        <ReferredField source="pilotId" reference="pilots" />
        <DayField source="dueOn" />
        <DayField source="doneOn" />
      </SimpleShowLayout>
    </Show>
  );
}
