import { useState } from 'react';
import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import IconButton from '@mui/material/IconButton';
import CloseIcon from '@mui/icons-material/Close';
import { useTranslate } from 'react-admin';
import type { Attachment } from '@pilotage/shared';
import { endingOf } from './fileText.ts';

export const fileAddress = ({ id }: Pick<Attachment, 'id'>) => `/api/attachments/${id}/file`;

const side = 56;
const frame = { width: side, height: side, flex: '0 0 auto', borderRadius: 1, border: 1, borderColor: 'divider' } as const;

/** The kind of a file as a small tile; of a picture the picture, which opens large. */
export function FilePicture({ file }: { file: Attachment }) {
  const translate = useTranslate();
  const [isLarge, setLarge] = useState(false);
  const [isGone, setGone] = useState(false);
  if (!file.mediaType.startsWith('image/') || isGone) {
    return (
      <Box
        aria-hidden="true"
        sx={{ ...frame, display: 'grid', placeItems: 'center', fontSize: '0.75rem', fontWeight: 700, color: 'text.secondary' }}
      >
        {endingOf(file.fileName).toUpperCase()}
      </Box>
    );
  }
  const address = fileAddress(file);
  const label = translate('discussion.enlarge', { name: file.fileName });
  return (
    <>
      <Box
        component="button"
        type="button"
        aria-label={label}
        aria-haspopup="dialog"
        onClick={() => setLarge(true)}
        sx={{ ...frame, p: 0, overflow: 'hidden', cursor: 'zoom-in', background: 'none' }}
      >
        <img
          src={address}
          alt=""
          loading="lazy"
          width={side}
          height={side}
          style={{ objectFit: 'cover', display: 'block' }}
          onError={() => setGone(true)}
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
        <img src={address} alt={file.fileName} style={{ maxWidth: '100%', maxHeight: '85vh', objectFit: 'contain' }} />
      </Dialog>
    </>
  );
}
