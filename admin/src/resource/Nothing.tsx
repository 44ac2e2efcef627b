import Box from '@mui/material/Box';

import { hidden } from '../a11y/hidden.ts';
import { useTranslate } from 'react-admin';

/** An empty value: a dash to the eye, a word to the ear. */
export function Nothing() {
  const translate = useTranslate();
  return (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      <span aria-hidden="true">–</span>
      <span style={hidden}>{translate('resource.nothing')}</span>
    </Box>
  );
}
