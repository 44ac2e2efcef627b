import { CreateForm } from '../resource/forms/Forms.tsx';
import { PilotForm } from './PilotForm.tsx';

export default function PilotCreate() {
  return (
    <CreateForm defaults={{ stage: 'design', partnerIds: [] }}>
      <PilotForm isNew />
    </CreateForm>
  );
}
