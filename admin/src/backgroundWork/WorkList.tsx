import { type ReactNode, useRef } from 'react';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { type BackgroundWork, isWorkActive } from '@pilotage/shared';
import { ViewState } from '../progress/views/ViewState.tsx';
import { Section } from '../resource/Section.tsx';
import { useWorkAnnouncements } from './useWorkAnnouncements.ts';
import { useWorks, type WorkKind } from './workClient.ts';

interface WorkListProps<W extends BackgroundWork> {
  kind: WorkKind;
  children: (work: W, list: { isLocked: boolean; onActed: () => void }) => ReactNode;
}

/** The works of a kind that one asked for, the latest first. */
export function WorkList<W extends BackgroundWork>({ kind, children }: WorkListProps<W>) {
  const translate = useTranslate();
  const query = useWorks<W>(kind);
  const text = useRef<HTMLParagraphElement>(null);
  useWorkAnnouncements(kind, query.data);
  const works = query.data ?? [];
  const list = { isLocked: works.some(isWorkActive), onActed: () => text.current?.focus() };
  return (
    <Section id={`${kind.words}-list`} title={translate(`${kind.words}.list`)}>
      <Typography ref={text} tabIndex={-1} sx={{ color: 'text.secondary', mb: 1 }}>
        {translate(`${kind.words}.listText`)}
      </Typography>
      <ViewState query={query} height={120}>
        {() =>
          works.length === 0 ? (
            <Typography color="text.secondary">{translate(`${kind.words}.empty`)}</Typography>
          ) : (
            <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
              {works.map((work) => children(work, list))}
            </Box>
          )
        }
      </ViewState>
    </Section>
  );
}
