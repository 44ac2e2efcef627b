import { CreateForm } from '../resource/forms/Forms.tsx';
import { OrganisationForm } from './OrganisationForm.tsx';

export default function OrganisationCreate() {
  return (
    <CreateForm>
      <OrganisationForm isNew />
    </CreateForm>
  );
}
