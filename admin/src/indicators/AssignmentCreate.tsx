import { CreateForm } from '../resource/forms/Forms.tsx';
import { AssignmentForm } from './AssignmentForm.tsx';

export default function AssignmentCreate() {
  return (
    <CreateForm defaults={{ illustrative: false, milestones: [] }}>
      <AssignmentForm isNew />
    </CreateForm>
  );
}
