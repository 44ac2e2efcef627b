import { EditForm } from '../resource/forms/Forms.tsx';
import { CurrentRecordName } from '../resource/fields/RecordName.tsx';
import { AssignmentForm } from './AssignmentForm.tsx';

export default function AssignmentEdit() {
  return (
    <EditForm title={<CurrentRecordName />}>
      <AssignmentForm />
    </EditForm>
  );
}
