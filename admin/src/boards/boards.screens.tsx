import { lazy } from 'react';
import { defineScreens } from '../resource/screens/defineScreens.ts';
import { BoardReaders } from './BoardReaders.tsx';
import { BoardReadersInput } from './BoardReadersInput.tsx';
import { BoardSize } from './BoardSize.tsx';
import { boardTabs } from './boardTabs.ts';

export default defineScreens('boards', {
  list: {
    sort: { field: 'title', order: 'ASC' },
    filters: ['q'],
    tabs: boardTabs,
    columns: [
      'title',
      { label: 'resources.boards.fields.audience', content: <BoardReaders />, exports: ['audience'] },
      { label: 'resources.boards.fields.tiles', content: <BoardSize /> },
    ],
  },
  form: {
    fields: ['title', <BoardReadersInput key="readers" />],
    to: ({ id }) => `boards/${id}/show`,
  },
  show: lazy(() => import('./BoardShow.tsx')),
});
