import { EditForm } from '../resource/Forms.tsx';
import { CheckForm } from './CheckForm.tsx';

export default function CheckEdit() {
  return (
    <EditForm>
      <CheckForm />
    </EditForm>
  );
}
