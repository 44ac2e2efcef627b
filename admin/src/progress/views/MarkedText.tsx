import Box from '@mui/material/Box';
import { IllustrativeIcon } from '../../charts/IllustrativeIcon.tsx';
import { type IconMark, MarkIcon } from '../../charts/MarkIcon.tsx';

interface MarkedTextProps {
  mark: IconMark | 'bar';
  text: string;
  colour?: string;
  isIllustrative?: boolean;
}

/** A mark and its word. */
export function MarkedText({ mark, text, colour, isIllustrative = false }: MarkedTextProps) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.75, alignItems: 'center' }}>
      {mark !== 'bar' && <MarkIcon mark={mark} {...(colour === undefined ? {} : { colour })} />}
      <span>
        {text}
        {isIllustrative && <IllustrativeIcon />}
      </span>
    </Box>
  );
}
