import { CreateForm } from '../resource/forms/Forms.tsx';
import { CriterionForm, contestPath } from './CriterionForm.tsx';

const defaultScale = [0, 1, 2, 3, 4, 5].map((value) => ({ value, text: null }));

export default function CriterionCreate() {
  return (
    <CreateForm defaults={{ weight: 10, position: 1, scale: defaultScale }} to={contestPath}>
      <CriterionForm isNew />
    </CreateForm>
  );
}
