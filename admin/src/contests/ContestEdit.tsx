import { EditForm } from '../resource/forms/Forms.tsx';
import { ContestForm } from './ContestForm.tsx';

export default function ContestEdit() {
  return (
    <EditForm isRemovable={({ state }) => state === 'draft'} to={({ id }) => `contests/${id}/show`}>
      <ContestForm />
    </EditForm>
  );
}
