import { useRecordContext, useTranslate } from 'react-admin';
import { useAbility } from '../access/session/session.ts';
import { RelatedTable } from '../resource/related/RelatedTable.tsx';
import { Section } from '../resource/Section.tsx';
import type { TaskSubjectField } from '@pilotage/shared';
import { taskTab } from './taskTab.tsx';

/** The tasks about the record in context, as a section of its page. */
export function RecordTasks({ field }: { field: TaskSubjectField }) {
  const record = useRecordContext();
  const translate = useTranslate();
  const canRead = useAbility().can('read', 'tasks');
  if (!record || !canRead) return null;
  return (
    <Section id="record-tasks" title={translate('resources.tasks.name', { smart_count: 2 })}>
      <RelatedTable record={record} related={taskTab(field)} />
    </Section>
  );
}
