import { EditForm } from '../resource/forms/Forms.tsx';
import { PilotForm } from './PilotForm.tsx';

export default function PilotEdit() {
  return (
    <EditForm>
      <PilotForm />
    </EditForm>
  );
}
