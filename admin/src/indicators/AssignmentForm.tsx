import { BooleanInput, type RaRecord } from 'react-admin';
import { RecordInput } from '../resource/inputs/RecordInput.tsx';
import { FigureInput } from '../resource/inputs/TypedInputs.tsx';
import { LevelsInput } from './LevelsInput.tsx';
import { useLevelValidators } from './useLevelValidators.ts';

const periodName = (period: RaRecord) => `P${period.number}`;

export function AssignmentForm({ isNew = false }: { isNew?: boolean }) {
  const validatorOf = useLevelValidators();
  return (
    <>
      {isNew && <RecordInput source="organisationId" reference="organisations" />}
      {isNew && <RecordInput source="indicatorId" reference="indicators" />}
      <RecordInput source="pilotId" reference="pilots" optionText="title" sort="title" />
      <RecordInput
        source="fromPeriodId"
        reference="periods"
        optionText={periodName}
        sort="number"
        helperText="indicators.fromHelp"
      />
      <RecordInput
        source="untilPeriodId"
        reference="periods"
        optionText={periodName}
        sort="number"
        helperText="indicators.untilHelp"
      />
      <FigureInput source="baseline" helperText="indicators.baselineHelp" validate={validatorOf('baseline')} />
      <FigureInput source="target" validate={validatorOf('target')} />
      <LevelsInput />
      <BooleanInput source="illustrative" />
    </>
  );
}
