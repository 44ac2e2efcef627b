import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import CloseIcon from '@mui/icons-material/Close';
import { useTranslate } from 'react-admin';
import { useFormats } from '../../resource/format.ts';
import type { Upload, UploadQueue } from './uploadQueue.ts';

interface UploadItemProps {
  upload: Upload;
  uploads: UploadQueue;
  /** Why it was refused, in words. */
  refusalText: string;
}

/** One upload: its progress with a cancel button, or why it was refused. */
export function UploadItem({ upload, uploads, refusalText }: UploadItemProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const { key, file, state, fraction, refusal } = upload;
  if (state === 'refused') {
    const canRetry = refusal !== null && 'message' in refusal && refusal.canRetry;
    return (
      <li>
        <Alert severity="error" sx={{ overflowWrap: 'anywhere' }}>
          {refusalText}
          <Box sx={{ display: 'flex', gap: 1, mt: 0.5 }}>
            {canRetry && (
              <Button size="small" color="inherit" variant="outlined" onClick={() => uploads.retry(key)}>
                {translate('discussion.again')}
              </Button>
            )}
            <Button size="small" color="inherit" onClick={() => uploads.dismiss(key)}>
              {translate('discussion.dismiss')}
            </Button>
          </Box>
        </Alert>
      </li>
    );
  }
  const step = fraction >= 1 ? 'examining' : 'sendingPart';
  const label = translate('discussion.sending', { name: file.name });
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {label}
        </Typography>
        <LinearProgress
          aria-label={label}
          variant={fraction >= 1 ? 'indeterminate' : 'determinate'}
          {...(fraction >= 1 ? {} : { value: fraction * 100 })}
          sx={{ height: 6, borderRadius: 3, my: 0.5 }}
        />
        <Typography variant="body2" color="text.secondary">
          {translate(state === 'waiting' ? 'discussion.waiting' : `discussion.${step}`, { part: formats.percent(fraction) })}
        </Typography>
      </Box>
      <IconButton
        size="small"
        aria-label={translate('discussion.cancel', { name: file.name })}
        onClick={() => uploads.cancel(key)}
      >
        <CloseIcon fontSize="small" />
      </IconButton>
    </Box>
  );
}
