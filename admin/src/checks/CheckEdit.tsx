import { EditForm } from '../resource/forms/Forms.tsx';
import { CheckForm } from './CheckForm.tsx';

export default function CheckEdit() {
  return (
    <EditForm>
      <CheckForm />
    </EditForm>
  );
}
