import { CreateForm } from '../../resource/forms/Forms.tsx';
import { MembershipForm } from './MembershipForm.tsx';

export default function MembershipCreate() {
  return (
    <CreateForm>
      <MembershipForm isNew />
    </CreateForm>
  );
}
