import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useFormats } from '../resource/format.ts';

interface RestoredNoteProps {
  /** Since when it stands there; null where it was not found again on return. */
  at: string | null;
  onDiscard: () => void;
}

/** Says of words that were found again on return when they were typed, with the way to be rid of them. */
export function RestoredNote({ at, onDiscard }: RestoredNoteProps) {
  const translate = useTranslate();
  const formats = useFormats();
  if (at === null) return null;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1 }}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {translate('drafts.restored', { at: formats.instant(at) })}
      </Typography>
      <Button size="small" onClick={onDiscard} sx={{ minHeight: 28, px: 0.75 }}>
        {translate('drafts.discard')}
      </Button>
    </Box>
  );
}
