import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useFormats } from '../resource/format.ts';

interface RestoredNoteProps {
  /** When the restored text was typed; null where nothing was restored. */
  at: string | null;
  onDiscard: () => void;
}

/** Shows when the restored text was typed, with a button to discard it. */
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
