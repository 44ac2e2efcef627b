import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { IllustrativeNote } from '../../charts/IllustrativeNote.tsx';
import type { ViewFrameProps } from '../../progress/views/viewFrameContext.ts';
import { TileDisclosure } from './TileDisclosure.tsx';

/** A view on a tile: its sentence, n of N, the chart, its notes, and its table behind a disclosure. */
export function TileContent({ sentence, context, counted, notes, isIllustrative, chart, table }: ViewFrameProps) {
  const translate = useTranslate();
  const hasChart = chart !== undefined;
  return (
    <Box sx={{ '--small-chart': '220px', display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <div>
        <Typography sx={{ fontSize: '1.0625rem' }}>{sentence}</Typography>
        {context && (
          <Typography variant="body2" component="div">
            {context}
          </Typography>
        )}
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {counted}
        </Typography>
      </div>
      {hasChart ? chart : table}
      {(notes || isIllustrative) && (
        <Typography variant="body2" component="div" sx={{ color: 'text.secondary' }}>
          {notes} {isIllustrative && <IllustrativeNote />}
        </Typography>
      )}
      {hasChart && <TileDisclosure summary={translate('boards.tile.table')}>{table}</TileDisclosure>}
    </Box>
  );
}
