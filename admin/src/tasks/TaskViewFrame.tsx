import type { ReactNode } from 'react';
import Box from '@mui/material/Box';
import { Title, useTranslate } from 'react-admin';
import { QuickTask } from './QuickTask.tsx';
import { TaskScopeChoice } from './TaskScopeChoice.tsx';
import { type TaskView, TaskViewLinks } from './TaskViewLinks.tsx';
import type { useTaskScope } from './useTaskScope.ts';

interface TaskViewFrameProps {
  view: TaskView;
  title: string;
  scope: ReturnType<typeof useTaskScope>;
  children: ReactNode;
}

/** What the views of tasks have in common: the other views, whose tasks, and a line for a new one. */
export function TaskViewFrame({ view, title, scope: { scope, offered, choose }, children }: TaskViewFrameProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <Title title={translate(title)} />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center', justifyContent: 'space-between' }}>
        <TaskScopeChoice scope={scope} offered={offered} onChoose={choose} />
        <TaskViewLinks current={view} />
      </Box>
      <Box sx={{ mx: { xs: -1, sm: -2 } }}>
        <QuickTask />
      </Box>
      {children}
    </Box>
  );
}
