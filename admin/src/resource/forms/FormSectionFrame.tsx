import { type ReactNode, useId } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';

/** A part of a form with its heading. `title` is an i18n key. */
export function FormSectionFrame({ title, children }: { title: string; children: ReactNode }) {
  const translate = useTranslate();
  const id = useId();
  return (
    <Box
      role="group"
      aria-labelledby={id}
      sx={{ width: '100%', minWidth: 0, pt: 2, mt: 1.5, '& + &': { borderTop: 1, borderColor: 'divider' } }}
    >
      <Typography id={id} variant="h2" sx={{ fontSize: '1rem', mb: 1 }}>
        {translate(title)}
      </Typography>
      {children}
    </Box>
  );
}
