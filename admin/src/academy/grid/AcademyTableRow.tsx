import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import { computeRunningTotals, type EnrolmentStage } from '@pilotage/shared';
import { IllustrativeIcon } from '../../charts/IllustrativeIcon.tsx';
import { useFormats } from '../../resource/format.ts';
import { stageSlots } from '../cells/learnersSlot.ts';
import type { EnrolmentOutbox } from '../outbox/EnrolmentOutbox.ts';
import { useEnrolmentSyncStatus } from '../outbox/useEnrolmentOutbox.ts';
import { type AcademyRow, shownEnrolment } from '../rows/academyRow.ts';
import { LearnersField } from './LearnersField.tsx';

export interface AcademyTableRowProps {
  row: AcademyRow;
  stages: readonly EnrolmentStage[];
  outbox: EnrolmentOutbox;
  isEditable: boolean;
  resets: number;
  onOpenGroups: () => void;
}

/** One row of the academy's table: a module, each stage with what is entered and the total so far. */
export function AcademyTableRow({ row, stages, outbox, isEditable, resets, onOpenGroups }: AcademyTableRowProps) {
  const translate = useTranslate();
  const formats = useFormats();
  useEnrolmentSyncStatus(outbox, row.address);
  const { module, address, others, periods } = row;
  const enrolment = shownEnrolment(row, outbox);
  const figures = enrolment ? [...others, enrolment] : others;
  const totals = computeRunningTotals({ module, periods, figures }).get(address.periodId);
  const describe = (count: number | null | undefined) => (count == null ? '' : formats.figure(count));
  return (
    <tr className="line" data-row={module.id}>
      <th scope="row">
        <span className="indicator">
          {module.number}. {module.name}
          {enrolment?.illustrative && <IllustrativeIcon />}
        </span>
      </th>
      {stages.map((stage) => (
        <Fragment key={stage}>
          {isEditable ? (
            <td className="entry">
              <LearnersField
                row={row}
                stage={stage}
                name={translate('academy.cell', {
                  module: module.name,
                  stage: translate(`resources.enrolments.fields.${stage}`),
                })}
                outbox={outbox}
                resets={resets}
                onOpenGroups={onOpenGroups}
              />
            </td>
          ) : (
            <td className="number">{describe(stageSlots[stage].read(enrolment))}</td>
          )}
          <td className="number sum">{describe(totals?.[stage].value)}</td>
        </Fragment>
      ))}
    </tr>
  );
}
