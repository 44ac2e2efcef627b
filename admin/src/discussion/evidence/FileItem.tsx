import { useState } from 'react';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import DeleteIcon from '@mui/icons-material/DeleteOutlineOutlined';
import { useNotify, useTranslate } from 'react-admin';
import type { Attachment } from '@pilotage/shared';
import { announce } from '../../a11y/announcements.ts';
import { apiRoot, request } from '../../data/request.ts';
import { handleProblem } from '../handleProblem.ts';
import { useFormats } from '../../resource/format.ts';
import { FileLink } from './FileLink.tsx';
import { FileThumbnail } from './FileThumbnail.tsx';
import { useFileText } from './useFileText.ts';
import { useInvalidateEvidence } from './useEvidence.ts';
import { Confirm } from '../../resource/actions/Confirm.tsx';

interface FileItemProps {
  file: Attachment;
  canRemove: boolean;
  onRemoved: () => void;
}

/** One file: name, size, uploader and date, with a download link and, where permitted, a delete button. */
export function FileItem({ file, canRemove, onRemoved }: FileItemProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const text = useFileText();
  const notify = useNotify();
  const onChanged = useInvalidateEvidence();
  const [isConfirming, setConfirming] = useState(false);
  const { id, fileName: name, size, createdByName, personal, fileVersion, approved } = file;
  const time = formats.instant(file.createdAt);
  const sender = createdByName ?? null;
  const remove = async () => {
    setConfirming(false);
    try {
      await request(`${apiRoot}/attachments/${id}`, { method: 'DELETE' });
      announce(translate('discussion.removed', { name }));
      onRemoved();
    } catch (error) {
      notify(handleProblem(error).message, { type: 'error' });
    }
    await onChanged();
  };
  return (
    <Box component="li" id={`file-${id}`} sx={{ display: 'flex', gap: 1.5, alignItems: 'start' }}>
      <FileThumbnail file={file} />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <FileLink file={file} />
        <Typography variant="body2" color="text.secondary">
          {text.what({ name, size })} ·{' '}
          {sender === null
            ? translate('discussion.sentAt', { at: time })
            : translate('discussion.sentBy', { name: sender, at: time })}
        </Typography>
        {fileVersion !== null && (
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {translate(approved ? 'discussion.approvedVersion' : 'discussion.version', { number: fileVersion })}
          </Typography>
        )}
        {personal && (
          <Typography variant="body2" sx={{ fontWeight: 600 }}>
            {translate('discussion.isPersonal')}
          </Typography>
        )}
      </Box>
      {canRemove && (
        <IconButton size="small" aria-label={translate('discussion.remove', { name })} onClick={() => setConfirming(true)}>
          <DeleteIcon fontSize="small" />
        </IconButton>
      )}
      <Confirm
        isOpen={isConfirming}
        title={translate('discussion.removeTitle')}
        content={translate('discussion.removeText', { name })}
        confirm={translate('discussion.remove', { name })}
        onConfirm={() => void remove()}
        onClose={() => setConfirming(false)}
      />
    </Box>
  );
}
