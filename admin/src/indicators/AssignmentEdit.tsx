import { EditForm } from '../resource/Forms.tsx';
import { AssignmentForm } from './AssignmentForm.tsx';

export default function AssignmentEdit() {
  return (
    <EditForm>
      <AssignmentForm />
    </EditForm>
  );
}
