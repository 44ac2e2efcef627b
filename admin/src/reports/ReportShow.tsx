import { Show, SimpleShowLayout, TextField } from 'react-admin';
import { ChoiceText } from '../resource/ChoiceText.tsx';
import { InstantField } from '../resource/InstantField.tsx';
import { ReferredField } from '../resource/ReferredField.tsx';
import { ReviewReport } from './ReviewReport.tsx';

export default function ReportShow() {
  return (
    <Show>
      <SimpleShowLayout>
        <ReferredField source="organisationId" reference="organisations" />
        <ReferredField source="periodId" reference="periods" />
        <ChoiceText source="state" keys="reports.states" />
        <InstantField source="firstSubmittedAt" />
        <TextField source="narrative" />
        <ReviewReport />
      </SimpleShowLayout>
    </Show>
  );
}
