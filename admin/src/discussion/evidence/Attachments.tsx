import { useRef } from 'react';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { asSubject, type Attachment } from '@pilotage/shared';
import { useAbility } from '../../access/session/session.ts';
import type { FileSubject } from '../discussionSubject.ts';
import { EvidenceSection } from './EvidenceSection.tsx';
import { FileDropZone } from './FileDropZone.tsx';
import { FileItem } from './FileItem.tsx';
import { UploadItem } from './UploadItem.tsx';
import { useEvidenceRights, useFiles } from './useEvidence.ts';
import { useUploads } from './useUploads.ts';

interface AttachmentsProps {
  subject: FileSubject;
  /** Why files cannot be added or deleted now, in words; null while they can. */
  lock: string | null;
  level: 'h2' | 'h3';
  /** Whether a file may be removed, where its subject holds some; default: all. */
  isRemovable?: (file: Attachment) => boolean;
}

const listStyle = { m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)' } as const;

/** The files of a subject that the user may read, and the upload area. */
export function Attachments({ subject, lock, level, isRemovable = () => true }: AttachmentsProps) {
  const translate = useTranslate();
  const ability = useAbility();
  const heading = useRef<HTMLHeadingElement>(null);
  const { canReadFiles, canUpload } = useEvidenceRights(subject);
  const { data: files = [], isPending, error, refetch } = useFiles(subject, canReadFiles);
  const { list: pendingUploads, uploads, refusalText } = useUploads(subject);
  if (!canReadFiles) return null;
  const canChange = canUpload && lock === null;
  const title = translate(files.length === 0 ? 'discussion.files' : 'discussion.filesCounted', { smart_count: files.length });
  return (
    <EvidenceSection title={title} level={level} headingRef={heading}>
      {error && <Alert severity="error">{translate('discussion.filesFailed')}</Alert>}
      {isPending && <Skeleton variant="rounded" height={56} />}
      {!isPending && !error && files.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {translate('discussion.noFiles')}
        </Typography>
      )}
      {files.length > 0 && (
        <Box component="ul" sx={listStyle}>
          {files.map((file) => (
            <FileItem
              key={file.id}
              file={file}
              canRemove={canChange && isRemovable(file) && ability.can('delete', asSubject('attachments', file))}
              onRemoved={() => {
                heading.current?.focus();
                void refetch();
              }}
            />
          ))}
        </Box>
      )}
      {pendingUploads.length > 0 && (
        <Box component="ul" sx={listStyle}>
          {pendingUploads.map((upload) => (
            <UploadItem key={upload.key} upload={upload} uploads={uploads} refusalText={refusalText(upload)} />
          ))}
        </Box>
      )}
      {canUpload && lock !== null && <Alert severity="info">{lock}</Alert>}
      {canChange && <FileDropZone subject={subject.subject} onFiles={(chosen, personal) => uploads.add(chosen, personal)} />}
    </EvidenceSection>
  );
}
