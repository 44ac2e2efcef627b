import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { CopyFigure, programmeFigures } from './CopyFigure.tsx';
import type { ProgrammeLinesProps } from './ProgrammeTable.tsx';

/** The rows of `ProgrammeTable` one below the other, where there is no room for columns. */
export function ProgrammeCards({ name, lines }: ProgrammeLinesProps) {
  const translate = useTranslate();
  return (
    <Paper component="ul" variant="outlined" aria-label={name} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {lines.map((line, at) => (
        <Box
          component="li"
          key={line.indicator}
          sx={{ p: 2, borderTop: at === 0 ? 'none' : '1px solid', borderColor: 'divider' }}
        >
          <Typography sx={{ fontWeight: 600 }}>
            {line.name}
            {line.illustrative && ' ◌'}
          </Typography>
          <Typography variant="caption" component="div" color="text.secondary">
            {[line.indicator, line.unit].filter(Boolean).join(', ')}
            {' · '}
            {translate('programme.counted')} {translate('programme.nOf', { n: line.n, of: line.of })}
          </Typography>
          {programmeFigures.map((field) => (
            <Box key={field} sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', minHeight: 36 }}>
              <Typography variant="body2">{translate(`programme.${field}`)}</Typography>
              <CopyFigure line={line} field={field} />
            </Box>
          ))}
        </Box>
      ))}
    </Paper>
  );
}
