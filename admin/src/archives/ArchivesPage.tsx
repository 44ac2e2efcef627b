import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';
import { type Archive, archivePhases, isWorkActive } from '@pilotage/shared';
import { useWorkAction } from '../backgroundWork/useWorkAction.ts';
import { requestWork, useWorks } from '../backgroundWork/workClient.ts';
import { WorkItem } from '../backgroundWork/WorkItem.tsx';
import { WorkList } from '../backgroundWork/WorkList.tsx';
import { useFileText } from '../discussion/evidence/useFileText.ts';
import { useFormats } from '../resource/format.ts';
import { ArchiveContents } from './ArchiveContents.tsx';

const archiveKind = { path: '/archives', words: 'archives' };

interface ArchiveItemProps {
  archive: Archive;
  isLocked: boolean;
  onActed: () => void;
}

function ArchiveItem({ archive, ...list }: ArchiveItemProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const fileText = useFileText();
  const { startedAt, createdAt, bytes, files } = archive;
  const instant = formats.instant(startedAt ?? createdAt);
  const size = bytes !== null && files !== null ? { files: formats.figure(files), size: fileText.size(bytes) } : null;
  return (
    <WorkItem
      kind={archiveKind}
      work={archive}
      phases={archivePhases}
      title={translate(startedAt === null ? 'archives.requestedAt' : 'archives.asOf', { instant })}
      name={instant}
      facts={size ? [translate('archives.size', size)] : []}
      {...list}
    />
  );
}

/** Makes archives of the project, shows how far they are, and offers them for download. */
export default function ArchivesPage() {
  const translate = useTranslate();
  const { data } = useWorks<Archive>(archiveKind);
  const { isBusy, act } = useWorkAction(archiveKind);
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: 1100 }}>
      <Title title="archives.title" preferenceKey={false} />
      <Typography sx={{ color: 'text.secondary', maxWidth: '72ch' }}>{translate('archives.text')}</Typography>
      <Card sx={{ p: { xs: 2, sm: 3 }, display: 'grid', gap: 2 }}>
        <ArchiveContents />
        <Button
          variant="contained"
          sx={{ justifySelf: 'start' }}
          disabled={isBusy || !data || data.some(isWorkActive)}
          onClick={() => void act(() => requestWork(archiveKind, {}), 'requested')}
        >
          {translate('archives.request')}
        </Button>
      </Card>
      <WorkList<Archive> kind={archiveKind}>
        {(archive, list) => <ArchiveItem key={archive.id} archive={archive} {...list} />}
      </WorkList>
    </Box>
  );
}
