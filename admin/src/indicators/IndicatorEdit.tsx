import { EditForm } from '../resource/forms/Forms.tsx';
import { IndicatorForm } from './IndicatorForm.tsx';

export default function IndicatorEdit() {
  return (
    <EditForm>
      <IndicatorForm />
    </EditForm>
  );
}
