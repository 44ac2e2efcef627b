import { Show, SimpleShowLayout } from 'react-admin';
import { FigureField } from '../resource/FigureField.tsx';
import { IllustrativeMark } from '../resource/IllustrativeMark.tsx';
import { ReferredField } from '../resource/ReferredField.tsx';

export default function AssignmentShow() {
  return (
    <Show>
      <SimpleShowLayout>
        <ReferredField source="indicatorId" reference="indicators" />
        <ReferredField source="organisationId" reference="organisations" />
        <ReferredField source="pilotId" reference="pilots" />
        <FigureField source="baseline" />
        <FigureField source="target" />
        <ReferredField source="fromPeriodId" reference="periods" />
        <ReferredField source="untilPeriodId" reference="periods" />
        <IllustrativeMark />
      </SimpleShowLayout>
    </Show>
  );
}
