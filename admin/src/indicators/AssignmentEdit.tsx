import { EditForm } from '../resource/Forms.tsx';
import { NameOfRecord } from '../resource/RecordName.tsx';
import { AssignmentForm } from './AssignmentForm.tsx';

export default function AssignmentEdit() {
  return (
    <EditForm title={<NameOfRecord />}>
      <AssignmentForm />
    </EditForm>
  );
}
