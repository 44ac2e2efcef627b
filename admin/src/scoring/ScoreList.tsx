import Box from '@mui/material/Box';
import { Title, useTranslate } from 'react-admin';
import { useAbility } from '../access/session/session.ts';
import { createListPage } from '../resource/screens/createListPage.tsx';
import { ScoreSolutionField } from './ScoreSolutionField.tsx';
import { ScoringTasks } from './ScoringTasks.tsx';

const ScoreTable = createListPage('scores', {
  sort: { field: 'solutionId', order: 'DESC' },
  filters: ['contestId', 'state'],
  columns: [{ source: 'solutionId', content: <ScoreSolutionField /> }, 'jurorId', 'contestId', 'state'],
});

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
