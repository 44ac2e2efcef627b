import { EditForm } from '../resource/forms/Forms.tsx';
import { CriterionForm, contestPath } from './CriterionForm.tsx';

export default function CriterionEdit() {
  return (
    <EditForm to={contestPath} afterRemoval={contestPath}>
      <CriterionForm />
    </EditForm>
  );
}
