import { useRef } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import Typography from '@mui/material/Typography';
import { Title, useTranslate } from 'react-admin';
import { type Archive, isArchiveActive } from '@pilotage/shared';
import { ViewState } from '../progress/views/ViewState.tsx';
import { Section } from '../resource/Section.tsx';
import { ArchiveContents } from './ArchiveContents.tsx';
import { ArchiveItem } from './ArchiveItem.tsx';
import { requestArchive, useArchives } from './archivesClient.ts';
import { useArchiveAnnouncements } from './useArchiveAnnouncements.ts';
import { useArchiveAction } from './useArchiveAction.ts';

interface ArchiveListProps {
  archives: readonly Archive[];
  /** Called after an action whose button is gone then. */
  onActed: () => void;
}

function ArchiveList({ archives, onActed }: ArchiveListProps) {
  const translate = useTranslate();
  const isLocked = archives.some(isArchiveActive);
  if (archives.length === 0) return <Typography color="text.secondary">{translate('archives.empty')}</Typography>;
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {archives.map((archive) => (
        <ArchiveItem key={archive.id} archive={archive} isLocked={isLocked} onActed={onActed} />
      ))}
    </Box>
  );
}

/** Makes archives of the project, shows how far they are, and offers them for download. */
export default function ArchivesPage() {
  const translate = useTranslate();
  const query = useArchives();
  const { isBusy, act } = useArchiveAction();
  const archives = query.data ?? [];
  const list = useRef<HTMLParagraphElement>(null);
  useArchiveAnnouncements(query.data);
  return (
    <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: 'minmax(0, 1fr)', maxWidth: 1100 }}>
      <Title title="archives.title" preferenceKey={false} />
      <Typography sx={{ color: 'text.secondary', maxWidth: '72ch' }}>{translate('archives.text')}</Typography>
      <Card sx={{ p: { xs: 2, sm: 3 }, display: 'grid', gap: 2 }}>
        <ArchiveContents />
        <Button
          variant="contained"
          sx={{ justifySelf: 'start' }}
          disabled={isBusy || !query.data || archives.some(isArchiveActive)}
          onClick={() => void act(requestArchive, 'archives.requested')}
        >
          {translate('archives.request')}
        </Button>
      </Card>
      <Section id="archive-list" title={translate('archives.list')}>
        <Typography ref={list} tabIndex={-1} sx={{ color: 'text.secondary', mb: 1 }}>
          {translate('archives.listText')}
        </Typography>
        <ViewState query={query} height={120}>
          {() => <ArchiveList archives={archives} onActed={() => list.current?.focus()} />}
        </ViewState>
      </Section>
    </Box>
  );
}
