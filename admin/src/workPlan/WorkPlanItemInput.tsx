import { AutocompleteInput, ReferenceInput, useTranslate } from 'react-admin';
import type { WorkPlanItem } from '@pilotage/shared';

const linkable = { kind: ['deliverable', 'output'] };
const inOrder = { field: 'position', order: 'ASC' } as const;

/** Names the deliverable or output to which a record belongs. */
export function WorkPlanItemInput({ source = 'workPlanItemId' }: { source?: string }) {
  const translate = useTranslate();
  return (
    <ReferenceInput source={source} reference="workPlanItems" perPage={500} sort={inOrder} filter={linkable}>
      <AutocompleteInput
        optionText={({ number, title }: WorkPlanItem) => translate('workPlan.named', { number, title })}
        helperText="workPlan.linkHelp"
      />
    </ReferenceInput>
  );
}
