import { CreateForm } from '../resource/forms/Forms.tsx';
import { CheckForm } from './CheckForm.tsx';

export default function CheckCreate() {
  return (
    <CreateForm defaults={{ kind: 'range', severity: 'warning', active: true }}>
      <CheckForm isNew />
    </CreateForm>
  );
}
