import Box from '@mui/material/Box';

import { visuallyHidden } from '../../a11y/visuallyHidden.ts';
import { useTranslate } from 'react-admin';

/** An empty value: a dash on screen, a word for screen readers. */
export function EmptyValue() {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      <span aria-hidden="true">–</span>
      <span style={visuallyHidden}>{translate('resource.nothing')}</span>
    </Box>
  );
}
