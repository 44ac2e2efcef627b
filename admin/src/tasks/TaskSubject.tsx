import { Labeled, useRecordContext } from 'react-admin';
import { metaOf, resources, type Task, taskSubjectFields } from '@pilotage/shared';
import { ReferenceNameField } from '../resource/fields/ReferenceNameField.tsx';

/** What the task in context is about, as a link to its page. */
export function TaskSubject() {
  const task = useRecordContext<Task>();
  const field = taskSubjectFields.find((each) => task && task[each] !== null);
  const reference = field && metaOf(resources.tasks.fields[field]).to;
  if (!field || !reference) return null;
  return (
    <Labeled source={field}>
      <ReferenceNameField source={field} reference={reference} isLinked />
    </Labeled>
  );
}
