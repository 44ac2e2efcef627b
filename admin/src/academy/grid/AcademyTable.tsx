import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import type { EnrolmentStage } from '@pilotage/shared';
import { EntryTable } from '../../grid/EntryTable.tsx';
import type { EnrolmentOutbox } from '../outbox/EnrolmentOutbox.ts';
import type { AcademyRow } from '../rows/academyRow.ts';
import { AcademyTableRow } from './AcademyTableRow.tsx';

interface AcademyTableProps {
  rows: readonly AcademyRow[];
  /** The shown columns: on a narrow screen one of them. */
  stages: readonly EnrolmentStage[];
  outbox: EnrolmentOutbox;
  isEditable: boolean;
  /** By the id of the module. */
  resets: ReadonlyMap<number, number>;
  onOpenGroups: () => void;
}

/** The figures of the academy as a table: a row for each module, each stage with its total so far. */
export function AcademyTable({ rows, stages, resets, ...rest }: AcademyTableProps) {
  const translate = useTranslate();
  return (
    <EntryTable aria-label={translate('academy.figures')} className={stages.length === 1 ? 'single short' : 'short'}>
      <thead>
        <tr>
          <th scope="col">{translate('resources.enrolments.fields.moduleId')}</th>
          {stages.map((stage) => (
            <Fragment key={stage}>
              <th scope="col" className="number" style={{ width: 104 }}>
                {translate(`resources.enrolments.fields.${stage}`)}
              </th>
              <th scope="col" className="number sum" style={{ width: 92 }}>
                {translate('academy.soFar', { stage: translate(`resources.enrolments.fields.${stage}`) })}
              </th>
            </Fragment>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <AcademyTableRow key={row.module.id} row={row} stages={stages} resets={resets.get(row.module.id) ?? 0} {...rest} />
        ))}
      </tbody>
    </EntryTable>
  );
}
