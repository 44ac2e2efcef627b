import { Show, SimpleShowLayout } from 'react-admin';
import { FigureField } from '../resource/FigureField.tsx';
import { IllustrativeMark } from '../resource/IllustrativeMark.tsx';
import { NameOfRecord } from '../resource/RecordName.tsx';
import { ReferredField } from '../resource/ReferredField.tsx';
import { LevelsField } from './LevelsField.tsx';

export default function AssignmentShow() {
  return (
    <Show title={<NameOfRecord />}>
      <SimpleShowLayout>
        <ReferredField source="indicatorId" reference="indicators" />
        <ReferredField source="organisationId" reference="organisations" />
        <ReferredField source="pilotId" reference="pilots" />
        <FigureField source="baseline" />
        <FigureField source="target" />
        <ReferredField source="fromPeriodId" reference="periods" />
        <ReferredField source="untilPeriodId" reference="periods" />
        <IllustrativeMark />
        <LevelsField />
      </SimpleShowLayout>
    </Show>
  );
}
