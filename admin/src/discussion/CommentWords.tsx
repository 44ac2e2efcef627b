import Box from '@mui/material/Box';
import { piecesOf } from './mention.ts';
import type { Reader } from './useEvidence.ts';

interface CommentWordsProps {
  text: string;
  mentioned: readonly Pick<Reader, 'name'>[];
}

/** What somebody said, as plain text; who is mentioned stands out. */
export function CommentWords({ text, mentioned }: CommentWordsProps) {
  return (
    <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '0.9375rem' }}>
      {piecesOf(text, mentioned).map((piece) =>
        piece.isMention ? <strong key={piece.at}>{piece.text}</strong> : <span key={piece.at}>{piece.text}</span>,
      )}
    </Box>
  );
}
