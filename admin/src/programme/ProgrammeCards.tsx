import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { IllustrativeIcon } from '../charts/IllustrativeIcon.tsx';
import { useTranslate } from 'react-admin';
import { CopyableFigure, programmeFigures } from './CopyableFigure.tsx';
import type { ProgrammeRowsProps } from './ProgrammeTable.tsx';

/** The rows of `ProgrammeTable` as cards, for narrow screens. */
export function ProgrammeCards({ name, rows }: ProgrammeRowsProps) {
  const translate = useTranslate();
  return (
    <Paper component="ul" variant="outlined" aria-label={name} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((row, index) => (
        <Box
          component="li"
          key={row.indicator}
          sx={{ p: 2, borderTop: index === 0 ? 'none' : '1px solid', borderColor: 'divider' }}
        >
          <Typography sx={{ fontWeight: 600 }}>
            {row.name}
            {row.illustrative && <IllustrativeIcon />}
          </Typography>
          <Typography variant="caption" component="div" color="text.secondary">
            {[row.indicator, row.unit].filter(Boolean).join(', ')}
            {' · '}
            {translate('programme.counted')} {translate('programme.nOf', { n: row.n, of: row.of })}
          </Typography>
          {programmeFigures.map((field) => (
            <Box key={field} sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', minHeight: 36 }}>
              <Typography variant="body2">{translate(`programme.${field}`)}</Typography>
              <CopyableFigure row={row} field={field} />
            </Box>
          ))}
        </Box>
      ))}
    </Paper>
  );
}
