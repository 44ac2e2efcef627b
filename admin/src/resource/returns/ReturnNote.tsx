import type { ReactNode } from 'react';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useFormats } from '../format.ts';

interface ReturnNoteProps {
  /** What the lead partner asked to change. */
  words: string;
  /** When; null where that was not kept. */
  at: string | null;
  /** The i18n key of what is said once the record is submitted again; null before. */
  answerTextKey: string | null;
  /** What else is asked, such as by when. */
  children?: ReactNode;
}

/** The last return of a record: by whom, when and with what words, also after it was submitted again. */
export function ReturnNote({ words, at, answerTextKey, children }: ReturnNoteProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const title = at === null ? translate('returns.title') : translate('returns.titleAt', { instant: formats.instant(at) });
  return (
    <Alert severity={answerTextKey === null ? 'warning' : 'info'} sx={{ gridColumn: '1 / -1', mb: 2, overflowWrap: 'anywhere' }}>
      <AlertTitle>{title}</AlertTitle>
      <Box sx={{ whiteSpace: 'pre-line' }}>{words}</Box>
      {children}
      {answerTextKey !== null && <Box sx={{ mt: 1, color: 'text.secondary' }}>{translate(answerTextKey)}</Box>}
    </Alert>
  );
}
