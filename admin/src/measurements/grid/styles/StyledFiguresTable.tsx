import { styled } from '@mui/material/styles';
import { dark, light } from '../../../theme/tokens.ts';
import { createAttainmentStyles } from './createAttainmentStyles.ts';
import { createFieldStyles } from './createFieldStyles.ts';
import { createFrameStyles } from './createFrameStyles.ts';
import { createMessageStyles } from './createMessageStyles.ts';
import { createRowStyles } from './createRowStyles.ts';
import { createStateStyles } from './createStateStyles.ts';
import { createTextStyles } from './createTextStyles.ts';

/**
 * Styles of the figures table, as one rule set for all cells: sixty rows of styled components would render too slowly. Of two rules
 * with equal weight the later one holds, so the order of the parts matters.
 */
export const StyledFiguresTable = styled('table')(({ theme }) => {
  const tokens = theme.palette.mode === 'dark' ? dark : light;
  return {
    ...createFrameStyles(tokens),
    ...createRowStyles(tokens),
    ...createTextStyles(tokens),
    ...createFieldStyles(tokens),
    ...createMessageStyles(tokens),
    ...createStateStyles(tokens),
    ...createAttainmentStyles(tokens),
    '@media print': { '& thead th': { position: 'static' }, '& .message': { display: 'none !important' } },
  };
});
