import { EditForm } from '../resource/forms/Forms.tsx';
import { PeriodForm } from './PeriodForm.tsx';

export default function PeriodEdit() {
  return (
    <EditForm>
      <PeriodForm />
    </EditForm>
  );
}
