import { RecordContextProvider, useTranslate } from 'react-admin';
import type { Task } from '@pilotage/shared';
import { useDisplayNames } from '../../progress/useDisplayNames.ts';
import { TaskDue } from '../../tasks/TaskDue.tsx';
import { SlideLine, SlideSection } from './SlideSection.tsx';

interface TaskLinesProps {
  title: string;
  empty: string;
  tasks: readonly Task[];
  /** i18n key of a remark beside the heading. */
  note?: string | null;
}

/** Tasks on a slide: what, who, by when. */
export function TaskLines({ title, empty, tasks, note = null }: TaskLinesProps) {
  const translate = useTranslate();
  const names = useDisplayNames();
  return (
    <SlideSection title={title} empty={empty} note={note}>
      {tasks.map((task) => (
        <RecordContextProvider key={task.id} value={task}>
          <SlideLine
            text={translate('meetings.slides.taskOf', {
              organisation: names.organisation(task.organisationId),
              title: task.title,
            })}
            aside={<TaskDue />}
          />
        </RecordContextProvider>
      ))}
    </SlideSection>
  );
}
