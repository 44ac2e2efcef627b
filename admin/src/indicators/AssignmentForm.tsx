import { BooleanInput, type RaRecord } from 'react-admin';
import { RecordInput } from '../resource/RecordInput.tsx';
import { FigureInput } from '../resource/TypedInputs.tsx';
import { LevelsInput } from './LevelsInput.tsx';
import { useLevelRules } from './useLevelRules.ts';

const periodName = (period: RaRecord) => `P${period.number}`;

export function AssignmentForm({ isNew = false }: { isNew?: boolean }) {
  const rule = useLevelRules();
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
      <FigureInput source="baseline" helperText="indicators.baselineHelp" validate={rule('baseline')} />
      <FigureInput source="target" validate={rule('target')} />
      <LevelsInput />
      <BooleanInput source="illustrative" />
    </>
  );
}
