import { CreateForm } from '../resource/forms/Forms.tsx';
import { PeriodForm } from './PeriodForm.tsx';

export default function PeriodCreate() {
  return (
    <CreateForm defaults={{ illustrative: false }}>
      <PeriodForm isNew />
    </CreateForm>
  );
}
