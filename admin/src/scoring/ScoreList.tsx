import { SelectInput, Title, useTranslate } from 'react-admin';
import { type Score, scoreStates } from '@pilotage/shared';
import Box from '@mui/material/Box';
import { useAbility } from '../access/session/session.ts';
import { ChoiceText, choicesOf } from '../resource/fields/ChoiceText.tsx';
import { RecordInput } from '../resource/inputs/RecordInput.tsx';
import { RecordLink } from '../resource/fields/RecordLink.tsx';
import { RecordList } from '../resource/lists/RecordList.tsx';
import { RecordTable } from '../resource/lists/RecordTable.tsx';
import { ReferenceNameField } from '../resource/fields/ReferenceNameField.tsx';
import { createColumn } from '../resource/lists/createColumn.ts';
import { ScoringTasks } from './ScoringTasks.tsx';
import { ScoreSolutionField } from './ScoreSolutionField.tsx';

const Column = createColumn<Score>();
const filters = [
  <RecordInput key="contest" source="contestId" reference="contests" />,
  <SelectInput key="state" source="state" choices={choicesOf(scoreStates, 'resources.scores.choices.state')} />,
];

function ScoreTable() {
  return (
    <RecordList sort={{ field: 'solutionId', order: 'DESC' }} filters={filters}>
      <RecordTable opens="show">
        <Column source="solutionId" isRowHeader>
          <RecordLink>
            <ScoreSolutionField />
          </RecordLink>
        </Column>
        <Column source="jurorId">
          <ReferenceNameField source="jurorId" reference="jurors" />
        </Column>
        <Column source="contestId">
          <ReferenceNameField source="contestId" reference="contests" />
        </Column>
        <Column source="state">
          <ChoiceText source="state" keys="resources.scores.choices.state" />
        </Column>
      </RecordTable>
    </RecordList>
  );
}

/** For a juror the scoring tasks; for others the list of assignments. */
export default function ScoreList() {
  const translate = useTranslate();
  const isJuror = useAbility().can('score', 'scores');
  if (!isJuror) return <ScoreTable />;
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={translate('scoring.title')} />
      <ScoringTasks />
    </Box>
  );
}
