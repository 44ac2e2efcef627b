import { EditForm } from '../resource/forms/Forms.tsx';
import { MilestoneForm } from './MilestoneForm.tsx';

export default function MilestoneEdit() {
  return (
    <EditForm>
      <MilestoneForm />
    </EditForm>
  );
}
