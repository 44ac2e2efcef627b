import { useState } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { useTranslate } from 'react-admin';
import { type Archive, isArchiveActive } from '@pilotage/shared';
import { useFileText } from '../discussion/evidence/useFileText.ts';
import { Confirm } from '../resource/actions/Confirm.tsx';
import { useFormats } from '../resource/format.ts';
import { ArchiveProgress } from './ArchiveProgress.tsx';
import { actOnArchive, addressOfArchive, removeArchive } from './archivesClient.ts';
import { useArchiveAction } from './useArchiveAction.ts';

/** What is known of an archive: state, size, until when it is kept, or why it was not made. */
function ArchiveFacts({ archive }: { archive: Archive }) {
  const translate = useTranslate();
  const formats = useFormats();
  const fileText = useFileText();
  const { state, bytes, files, removedAt, failure } = archive;
  const facts = [
    ...(bytes !== null && files !== null
      ? [translate('archives.size', { files: formats.figure(files), size: fileText.size(bytes) })]
      : []),
    ...(removedAt === null ? [] : [translate('archives.removedAt', { instant: formats.instant(removedAt) })]),
    ...(failure === null ? [] : [translate(`archives.failures.${failure}`)]),
  ];
  return (
    <>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {translate(`archives.states.${state}`)}
      </Typography>
      {facts.length > 0 && (
        <Typography variant="body2" color="text.secondary">
          {facts.join(' · ')}
        </Typography>
      )}
    </>
  );
}

interface ArchiveItemProps {
  archive: Archive;
  /** Another one is being made. */
  isLocked: boolean;
  /** Called after an action whose button is gone then. */
  onActed: () => void;
}

/** One archive with what can be done with it now. */
export function ArchiveItem({ archive, isLocked, onActed }: ArchiveItemProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const { isBusy, act } = useArchiveAction();
  const [isConfirming, setConfirming] = useState(false);
  const { id, state, startedAt, createdAt } = archive;
  const instant = formats.instant(startedAt ?? createdAt);
  const title = translate(startedAt === null ? 'archives.requestedAt' : 'archives.asOf', { instant });
  const remove = () => {
    setConfirming(false);
    void act(() => removeArchive(id), 'archives.removed').then(onActed);
  };
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, py: 2, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ flex: '1 1 280px', minWidth: 0 }}>
        <Typography>{title}</Typography>
        <ArchiveFacts archive={archive} />
        {state === 'running' && <ArchiveProgress archive={archive} />}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'start' }}>
        {state === 'done' && (
          <Button
            variant="contained"
            component="a"
            href={addressOfArchive(id)}
            download
            startIcon={<DownloadIcon />}
            aria-label={translate('archives.downloadOf', { instant })}
          >
            {translate('archives.download')}
          </Button>
        )}
        {isArchiveActive(archive) && (
          <Button
            variant="outlined"
            disabled={isBusy}
            onClick={() => void act(() => actOnArchive(id, 'cancel'), 'archives.cancelled').then(onActed)}
          >
            {translate('archives.cancel')}
          </Button>
        )}
        {(state === 'failed' || state === 'cancelled') && (
          <Button
            variant="outlined"
            disabled={isBusy || isLocked}
            aria-label={translate('archives.retryOf', { instant })}
            onClick={() => void act(() => actOnArchive(id, 'retry'), 'archives.requested').then(onActed)}
          >
            {translate('archives.retry')}
          </Button>
        )}
        {!isArchiveActive(archive) && (
          <Button
            variant="outlined"
            color="error"
            disabled={isBusy}
            aria-label={translate('archives.removeOf', { instant })}
            onClick={() => (state === 'done' ? setConfirming(true) : remove())}
          >
            {translate('archives.remove')}
          </Button>
        )}
      </Box>
      <Confirm
        isOpen={isConfirming}
        title={translate('archives.removeTitle')}
        content={translate('archives.removeText')}
        confirm={translate('archives.remove')}
        onConfirm={remove}
        onClose={() => setConfirming(false)}
      />
    </Box>
  );
}
