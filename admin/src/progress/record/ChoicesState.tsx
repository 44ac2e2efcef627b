import type { ReactNode } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useTranslate } from 'react-admin';
import type { CompareChoices } from '../views/useCompareChoices.ts';

/** A view on the page of a record: a skeleton until the periods are known, a sentence while none has opened. */
export function ChoicesState({ choices, children }: { choices: CompareChoices; children: ReactNode }) {
  const translate = useTranslate();
  if (choices.isPending)
    return <Skeleton variant="rounded" height={640} role="progressbar" aria-label={translate('shell.loading')} />;
  if (choices.period === undefined) return <Alert severity="info">{translate('compare.empty')}</Alert>;
  return <Box sx={{ p: { xs: 0, sm: 2 } }}>{children}</Box>;
}
