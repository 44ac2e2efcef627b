import Box from '@mui/material/Box';
import { type IconMark, MarkIcon } from '../../charts/MarkIcon.tsx';

/** A mark and its word. */
export function MarkedText({ mark, text, colour }: { mark: IconMark | 'bar'; text: string; colour?: string }) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'center' }}>
      {mark !== 'bar' && <MarkIcon mark={mark} {...(colour === undefined ? {} : { colour })} />}
      <span>{text}</span>
    </Box>
  );
}
