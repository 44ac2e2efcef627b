import { Labeled, useRecordContext, useTranslate } from 'react-admin';
import type { Organisation } from '@pilotage/shared';
import { IllustrativeIcon } from '../charts/IllustrativeIcon.tsx';
import { useFormats } from '../resource/format.ts';

/** The budget of an organisation, where the viewer reads it. */
export function BudgetField() {
  const translate = useTranslate();
  const formats = useFormats();
  const record = useRecordContext<Pick<Organisation, 'id'> & Partial<Pick<Organisation, 'budgetEur' | 'budgetIllustrative'>>>();
  if (record?.budgetEur === undefined) return null;
  return (
    <Labeled label="resources.organisations.fields.budgetEur">
      <span>
        {record.budgetEur === null ? translate('organisations.noBudget') : formats.figure(record.budgetEur)}
        {record.budgetEur !== null && record.budgetIllustrative === true && <IllustrativeIcon />}
      </span>
    </Labeled>
  );
}
