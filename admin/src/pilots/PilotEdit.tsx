import { EditForm } from '../resource/Forms.tsx';
import { PilotForm } from './PilotForm.tsx';

export default function PilotEdit() {
  return (
    <EditForm>
      <PilotForm />
    </EditForm>
  );
}
