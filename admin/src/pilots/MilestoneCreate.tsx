import { CreateForm } from '../resource/forms/Forms.tsx';
import { MilestoneForm } from './MilestoneForm.tsx';

export default function MilestoneCreate() {
  return (
    <CreateForm>
      <MilestoneForm isNew />
    </CreateForm>
  );
}
