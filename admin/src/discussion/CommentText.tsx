import Box from '@mui/material/Box';
import { splitByMentions } from './mention.ts';
import type { CommentReader } from './evidence/useEvidence.ts';

interface CommentTextProps {
  text: string;
  mentioned: readonly Pick<CommentReader, 'name'>[];
}

/** The text of a comment, as plain text with highlighted mentions. */
export function CommentText({ text, mentioned }: CommentTextProps) {
  return (
    <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '0.9375rem' }}>
      {splitByMentions(text, mentioned).map((segment) =>
        segment.isMention ? <strong key={segment.start}>{segment.text}</strong> : <span key={segment.start}>{segment.text}</span>,
      )}
    </Box>
  );
}
