import { useRecordContext } from 'react-admin';
import type { Attachment } from '@pilotage/shared';
import { FileLink } from './FileLink.tsx';

/** The name of the file in context, which downloads it. */
export function FileDownloadLink(_: { source?: string }) {
  const file = useRecordContext<Attachment>();
  return file ? <FileLink file={file} /> : null;
}
