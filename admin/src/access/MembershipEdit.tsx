import { EditForm } from '../resource/Forms.tsx';
import { NameOfRecord } from '../resource/RecordName.tsx';
import { MembershipForm } from './MembershipForm.tsx';

export default function MembershipEdit() {
  return (
    <EditForm title={<NameOfRecord />}>
      <MembershipForm />
    </EditForm>
  );
}
