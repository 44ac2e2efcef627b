import { useState } from 'react';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import IconButton from '@mui/material/IconButton';
import CloseIcon from '@mui/icons-material/Close';
import { useTranslate } from 'react-admin';
import type { Attachment } from '@pilotage/shared';
import { fileExtension } from './useFileText.ts';

export const fileUrl = ({ id }: Pick<Attachment, 'id'>) => `/api/attachments/${id}/file`;

const thumbnailSize = 56;
const frameStyle = {
  width: thumbnailSize,
  height: thumbnailSize,
  flex: '0 0 auto',
  borderRadius: 1,
  border: 1,
  borderColor: 'divider',
} as const;

/** A tile with the type of a file; for an image, a thumbnail that opens the full size. */
export function FileThumbnail({ file }: { file: Attachment }) {
  const translate = useTranslate();
  const [isLarge, setLarge] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  if (!file.mediaType.startsWith('image/') || hasFailed) {
    return (
      <Box
        aria-hidden="true"
        sx={{
          ...frameStyle,
          display: 'grid',
          placeItems: 'center',
          fontSize: '0.75rem',
          fontWeight: 700,
          color: 'text.secondary',
        }}
      >
        {fileExtension(file.fileName).toUpperCase()}
      </Box>
    );
  }
  const url = fileUrl(file);
  const label = translate('discussion.enlarge', { name: file.fileName });
  return (
    <>
      <Box
        component="button"
        type="button"
        aria-label={label}
        aria-haspopup="dialog"
        onClick={() => setLarge(true)}
        sx={{ ...frameStyle, p: 0, overflow: 'hidden', cursor: 'zoom-in', background: 'none' }}
      >
        <img
          src={url}
          alt=""
          loading="lazy"
          width={thumbnailSize}
          height={thumbnailSize}
          style={{ objectFit: 'cover', display: 'block' }}
          onError={() => setFailed(true)}
        />
      </Box>
      <Dialog open={isLarge} onClose={() => setLarge(false)} maxWidth="lg" aria-label={file.fileName}>
        <IconButton
          autoFocus
          onClick={() => setLarge(false)}
          aria-label={translate('ra.action.close')}
          sx={{ position: 'absolute', right: 8, top: 8, bgcolor: 'background.paper', '&:hover': { bgcolor: 'background.paper' } }}
        >
          <CloseIcon />
        </IconButton>
        <img src={url} alt={file.fileName} style={{ maxWidth: '100%', maxHeight: '85vh', objectFit: 'contain' }} />
      </Dialog>
    </>
  );
}
