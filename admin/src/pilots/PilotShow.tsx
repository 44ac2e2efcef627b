import { ChipField, ReferenceArrayField, Show, SimpleShowLayout, SingleFieldList, TextField } from 'react-admin';
import { PilotOriginSolution } from '../cooperations/PilotOriginSolution.tsx';
import { ChoiceText } from '../resource/fields/ChoiceText.tsx';
import { DayField } from '../resource/fields/DayField.tsx';
import { ReferenceNameField } from '../resource/fields/ReferenceNameField.tsx';
import { MilestoneTimeline } from './MilestoneTimeline.tsx';
import { PilotEvidence } from './PilotEvidence.tsx';

export default function PilotShow() {
  return (
    <Show>
      <SimpleShowLayout>
        <TextField source="title" />
        <TextField source="summary" />
        <ChoiceText source="stage" keys="resources.pilots.choices.stage" />
        <DayField source="startsOn" />
        <ReferenceNameField source="organisationId" reference="organisations" />
        <ReferenceArrayField source="partnerIds" reference="organisations">
          <SingleFieldList linkType={false}>
            <ChipField source="name" size="small" />
          </SingleFieldList>
        </ReferenceArrayField>
        <PilotOriginSolution />
        <MilestoneTimeline />
        <PilotEvidence />
      </SimpleShowLayout>
    </Show>
  );
}
