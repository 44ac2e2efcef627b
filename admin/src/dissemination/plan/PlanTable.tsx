import { useTranslate } from 'react-admin';
import { hasPlanNumber, type PlanNumber } from '@pilotage/shared';
import { IllustrativeIcon } from '../../charts/IllustrativeIcon.tsx';
import { visuallyHidden } from '../../a11y/visuallyHidden.ts';
import { EntryTable } from '../../grid/EntryTable.tsx';
import { useFormats } from '../../resource/format.ts';
import { PlanField } from './PlanField.tsx';
import type { PlanOutbox } from './PlanOutbox.ts';
import { type PlanRow, shownPlan } from './planRow.ts';
import { usePlanSyncStatus } from './usePlanOutbox.ts';

interface PlanTableProps {
  rows: readonly PlanRow[];
  /** The shown columns: on a narrow screen one of them. */
  numbers: readonly PlanNumber[];
  outbox: PlanOutbox;
  isEditable: boolean;
  nameOf: (row: PlanRow, number: PlanNumber) => string;
  /** By the key of the row. */
  resets: ReadonlyMap<string, number>;
}

type PlanTableRowProps = Omit<PlanTableProps, 'rows' | 'resets'> & { row: PlanRow; resets: number };

/** One row of the table: an objective and a kind of activity. What the kind does not have is crossed out. */
function PlanTableRow({ row, numbers, outbox, isEditable, nameOf, resets }: PlanTableRowProps) {
  const translate = useTranslate();
  const formats = useFormats();
  usePlanSyncStatus(outbox, row.address);
  const plan = shownPlan(row, outbox);
  const { kind } = row.address;
  const describe = (number: PlanNumber) => (plan?.[number] == null ? '' : formats.figure(plan[number]));
  return (
    <tr className="line" data-row={row.key}>
      <th scope="row">
        <span className="indicator">
          {translate(`resources.activities.choices.kind.${kind}`)}
          {plan?.illustrative && <IllustrativeIcon />}
        </span>
        <span className="quiet">{row.objective.title}</span>
      </th>
      {numbers.map((number) => {
        if (!hasPlanNumber(kind, number))
          return (
            <td key={number} className="number">
              <span aria-hidden="true">–</span>
              <span style={visuallyHidden}>{translate('dissemination.plan.notOfKind')}</span>
            </td>
          );
        return isEditable ? (
          <td key={number} className="entry">
            <PlanField row={row} number={number} name={nameOf(row, number)} outbox={outbox} resets={resets} />
          </td>
        ) : (
          <td key={number} className="number">
            {describe(number)}
          </td>
        );
      })}
    </tr>
  );
}

/** What the own organisation plans for a period: a row for each objective and kind of activity. */
export function PlanTable({ rows, numbers, resets, ...rest }: PlanTableProps) {
  const translate = useTranslate();
  return (
    <EntryTable aria-label={translate('dissemination.plan.table')} className={numbers.length === 1 ? 'single short' : 'short'}>
      <thead>
        <tr>
          <th scope="col">{translate('dissemination.plan.row')}</th>
          {numbers.map((number) => (
            <th key={number} scope="col" className="number" style={{ width: 140 }}>
              {translate(`dissemination.plan.columns.${number}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <PlanTableRow key={row.key} row={row} numbers={numbers} resets={resets.get(row.key) ?? 0} {...rest} />
        ))}
      </tbody>
    </EntryTable>
  );
}
