import { EditForm } from '../resource/forms/Forms.tsx';
import { OrganisationForm } from './OrganisationForm.tsx';

export default function OrganisationEdit() {
  return (
    <EditForm>
      <OrganisationForm />
    </EditForm>
  );
}
