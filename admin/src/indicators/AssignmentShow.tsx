import { Show, SimpleShowLayout } from 'react-admin';
import { FigureField } from '../resource/fields/FigureField.tsx';
import { IllustrativeMark } from '../resource/fields/IllustrativeMark.tsx';
import { CurrentRecordName } from '../resource/fields/RecordName.tsx';
import { ReferenceNameField } from '../resource/fields/ReferenceNameField.tsx';
import { LevelsField } from './LevelsField.tsx';

export default function AssignmentShow() {
  return (
    <Show title={<CurrentRecordName />}>
      <SimpleShowLayout>
        <ReferenceNameField source="indicatorId" reference="indicators" />
        <ReferenceNameField source="organisationId" reference="organisations" />
        <ReferenceNameField source="pilotId" reference="pilots" />
        <FigureField source="baseline" />
        <FigureField source="target" />
        <ReferenceNameField source="fromPeriodId" reference="periods" />
        <ReferenceNameField source="untilPeriodId" reference="periods" />
        <IllustrativeMark />
        <LevelsField />
      </SimpleShowLayout>
    </Show>
  );
}
