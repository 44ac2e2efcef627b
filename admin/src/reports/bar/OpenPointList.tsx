import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { OpenPointText } from './useOpenPointTexts.ts';

interface OpenPointListProps {
  points: readonly OpenPointText[];
  /** Called before a link is followed; without it the points are texts. */
  onFollow?: () => void;
}

/** The open points of a report; those that block its submission say so. */
export function OpenPointList({ points, onFollow }: OpenPointListProps) {
  const translate = useTranslate();
  return (
    <Box component="ul" sx={{ my: 0.5, paddingInlineStart: 2.5 }}>
      {points.map(({ key, to, text, blocks }) => (
        <Box component="li" key={key} sx={{ py: 0.25 }}>
          {onFollow ? (
            <Link component={RouterLink} to={to} onClick={onFollow}>
              {text}
            </Link>
          ) : (
            text
          )}
          {blocks && (
            <Box component="strong" sx={{ color: 'error.main' }}>
              {' '}
              {translate('reports.blocks')}
            </Box>
          )}
        </Box>
      ))}
    </Box>
  );
}
