import Link from '@mui/material/Link';
import { useRecordContext, useTranslate } from 'react-admin';
import type { Attachment } from '@pilotage/shared';
import { fileUrl } from './FileThumbnail.tsx';

/** The name of the file in context, which downloads it. */
export function FileDownloadLink(_: { source?: string }) {
  const file = useRecordContext<Attachment>();
  const translate = useTranslate();
  if (!file) return null;
  const name = file.fileName;
  return (
    <Link
      href={fileUrl(file)}
      download={name}
      aria-label={translate('discussion.download', { name })}
      sx={{ display: 'inline-block', minHeight: 24, fontWeight: 600, overflowWrap: 'anywhere' }}
    >
      {name}
    </Link>
  );
}
