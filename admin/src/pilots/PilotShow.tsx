import { ChipField, ReferenceArrayField, Show, SimpleShowLayout, SingleFieldList, TextField } from 'react-admin';
import { SolutionOfPilot } from '../cooperations/SolutionOfPilot.tsx';
import { ChoiceText } from '../resource/ChoiceText.tsx';
import { DayField } from '../resource/DayField.tsx';
import { ReferredField } from '../resource/ReferredField.tsx';
import { MilestoneTimeline } from './MilestoneTimeline.tsx';
import { PilotEvidence } from './PilotEvidence.tsx';

export default function PilotShow() {
  return (
    <Show>
      <SimpleShowLayout>
        <TextField source="title" />
        <TextField source="summary" />
        <ChoiceText source="stage" keys="pilots.stages" />
        <DayField source="startsOn" />
        <ReferredField source="organisationId" reference="organisations" />
        <ReferenceArrayField source="partnerIds" reference="organisations">
          <SingleFieldList linkType={false}>
            <ChipField source="name" size="small" />
          </SingleFieldList>
        </ReferenceArrayField>
        <SolutionOfPilot />
        <MilestoneTimeline />
        <PilotEvidence />
      </SimpleShowLayout>
    </Show>
  );
}
