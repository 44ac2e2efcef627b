import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { useFileText } from '../../discussion/evidence/useFileText.ts';
import { fileUrl } from '../../discussion/evidence/FileThumbnail.tsx';
import { useFormats } from '../../resource/format.ts';
import type { ExplainedCell } from '../progressQueries.ts';

const listStyles = { m: 0, mt: 0.5, paddingInlineStart: 2.25 } as const;

/** Files and comments of a measurement, for users who may read them. */
export function ExplainedEvidence({ cell }: { cell: ExplainedCell }) {
  const translate = useTranslate();
  const formats = useFormats();
  const text = useFileText();
  const { comments = [], attachments = [] } = cell;
  const author = ({ authorName, authorRole }: (typeof comments)[number]) =>
    authorName ?? (authorRole === null ? '' : translate(`resources.comments.choices.authorRole.${authorRole}`));
  return (
    <>
      {attachments.length > 0 && (
        <Box component="ul" aria-label={translate('explain.files')} sx={listStyles}>
          {attachments.map((file) => (
            <li key={file.id}>
              <Link
                href={fileUrl(file)}
                download={file.fileName}
                aria-label={translate('discussion.download', { name: file.fileName })}
                sx={{ display: 'inline-block', minHeight: 24 }}
              >
                {file.fileName}
              </Link>{' '}
              ({text.what({ name: file.fileName, size: file.size })})
            </li>
          ))}
        </Box>
      )}
      {comments.length > 0 && (
        <Box component="ul" aria-label={translate('explain.comments')} sx={listStyles}>
          {comments.map((comment) => (
            <li key={comment.id}>
              {translate('explain.saidBy', { who: author(comment), at: formats.instant(comment.createdAt) })}{' '}
              <q>{comment.text}</q>
              {comment.resolvedAt !== null && ` (${translate('discussion.settled')})`}
            </li>
          ))}
        </Box>
      )}
    </>
  );
}
