import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import type { Attachment } from '@pilotage/shared';
import { fileUrl } from './FileThumbnail.tsx';

/** The name of a file, which downloads it. */
export function FileLink({ file }: { file: Attachment }) {
  const translate = useTranslate();
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
