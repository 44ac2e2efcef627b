import Box from '@mui/material/Box';
import { Title, useTranslate } from 'react-admin';
import { usePageAbility } from '../access/session/session.ts';
import { ScoringTasks } from '../scoring/ScoringTasks.tsx';
import { FiguresHome } from './FiguresHome.tsx';

/** The home page: scoring tasks for jurors, the general tasks for others. */
export default function HomePage() {
  const translate = useTranslate();
  const isJuror = usePageAbility().can('score', 'scores');
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={translate('home.title')} />
      {isJuror ? <ScoringTasks /> : <FiguresHome />}
    </Box>
  );
}
