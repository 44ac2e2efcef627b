import { EditForm } from '../../resource/forms/Forms.tsx';
import { CurrentRecordName } from '../../resource/fields/RecordName.tsx';
import { MembershipForm } from './MembershipForm.tsx';

export default function MembershipEdit() {
  return (
    <EditForm title={<CurrentRecordName />}>
      <MembershipForm />
    </EditForm>
  );
}
