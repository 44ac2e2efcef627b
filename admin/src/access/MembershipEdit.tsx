import { EditForm } from '../resource/Forms.tsx';
import { MembershipForm } from './MembershipForm.tsx';

export default function MembershipEdit() {
  return (
    <EditForm>
      <MembershipForm />
    </EditForm>
  );
}
