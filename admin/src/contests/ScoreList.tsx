import { SelectInput, Title, useTranslate } from 'react-admin';
import { type Score, scoreStates } from '@pilotage/shared';
import Box from '@mui/material/Box';
import { useAbility } from '../access/session.ts';
import { ChoiceText, choicesOf } from '../resource/ChoiceText.tsx';
import { RecordInput } from '../resource/RecordInput.tsx';
import { RecordLink } from '../resource/RecordLink.tsx';
import { RecordList } from '../resource/RecordList.tsx';
import { RecordTable } from '../resource/RecordTable.tsx';
import { ReferredField } from '../resource/ReferredField.tsx';
import { columnOf } from '../resource/typed.ts';
import { ScoringTasks } from './ScoringTasks.tsx';
import { SolutionOfScore } from './SolutionOfScore.tsx';

const Column = columnOf<Score>();
const filters = [
  <RecordInput key="contest" source="contestId" reference="contests" />,
  <SelectInput key="state" source="state" choices={choicesOf(scoreStates, 'scoring.states')} />,
];

function OfOthers() {
  return (
    <RecordList sort={{ field: 'solutionId', order: 'DESC' }} filters={filters}>
      <RecordTable opens="show">
        <Column source="solutionId" isRowHead>
          <RecordLink>
            <SolutionOfScore />
          </RecordLink>
        </Column>
        <Column source="jurorId">
          <ReferredField source="jurorId" reference="jurors" />
        </Column>
        <Column source="contestId">
          <ReferredField source="contestId" reference="contests" />
        </Column>
        <Column source="state">
          <ChoiceText source="state" keys="scoring.states" />
        </Column>
      </RecordTable>
    </RecordList>
  );
}

/** To a juror what is to be scored, as at home; to others who scores what. */
export default function ScoreList() {
  const translate = useTranslate();
  const judges = useAbility().can('score', 'scores');
  if (!judges) return <OfOthers />;
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={translate('scoring.title')} />
      <ScoringTasks />
    </Box>
  );
}
