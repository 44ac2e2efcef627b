import { CreateForm } from '../resource/Forms.tsx';
import { MembershipForm } from './MembershipForm.tsx';

export default function MembershipCreate() {
  return (
    <CreateForm>
      <MembershipForm isNew />
    </CreateForm>
  );
}
