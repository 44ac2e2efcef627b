import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { DisseminationGrouping, DisseminationObjective, DisseminationRow } from '@pilotage/shared';
import { EmptyValue } from '../../resource/fields/EmptyValue.tsx';
import { useFormats } from '../../resource/format.ts';
import { SimpleTable } from '../../resource/lists/SimpleTable.tsx';
import { createChoiceSearch, type DisseminationChoices } from './disseminationChoices.ts';
import { useActivitiesBehind } from './useActivitiesBehind.ts';
import { useRowNames } from './useRowNames.ts';

interface ProgressTableProps {
  by: DisseminationGrouping;
  rows: readonly DisseminationRow[];
  choices: DisseminationChoices;
  objectives: readonly DisseminationObjective[];
}

/** The choices that narrow the page to one row. */
const narrowTo = (by: DisseminationGrouping, key: string, choices: DisseminationChoices): DisseminationChoices =>
  by === 'consortium' ? choices : { ...choices, [by]: key };

/** What was planned and held as a table. A name narrows the page; a number of held activities leads to them. */
export function ProgressTable({ by, rows, choices, objectives }: ProgressTableProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const { nameOf } = useRowNames(objectives);
  const findActivities = useActivitiesBehind(objectives);
  const plannedOf = (number: number | null) => (number === null ? <EmptyValue /> : formats.figure(number));
  const linkTo = (count: number, to: string) =>
    count === 0 ? (
      formats.figure(count)
    ) : (
      <Link component={RouterLink} to={to}>
        {formats.figure(count)}
      </Link>
    );
  const sumOf = ({ known, sum }: { known: number; sum: number }) => (known === 0 ? <EmptyValue /> : formats.figure(sum));
  const column = (id: string) => ({ id, header: translate(`dissemination.columns.${id}`), isFigure: true });
  return (
    <SimpleTable
      label={translate('dissemination.table', { title: translate(`dissemination.by.${by}`) })}
      columns={[
        { id: 'name', header: translate(`dissemination.heads.${by}`), isRowHeader: true, minWidth: 150 },
        ...['planned', 'fulfilled', 'open', 'held', 'coming', 'plannedAttendances', 'attendances', 'plannedReach', 'reach'].map(
          column,
        ),
      ]}
      rows={rows.map(({ key, planned, fulfilled, open, held, coming }, id) => {
        const narrowed = narrowTo(by, key, choices);
        return {
          id,
          cells: {
            name: (
              <Link component={RouterLink} to={`/dissemination${createChoiceSearch(narrowed)}`}>
                {nameOf(by, key)}
              </Link>
            ),
            planned: plannedOf(planned.activities),
            fulfilled: formats.figure(fulfilled),
            open: formats.figure(open),
            held: linkTo(held.activities, findActivities(narrowed, 'held')),
            coming: linkTo(coming, findActivities(narrowed, 'planned')),
            plannedAttendances: plannedOf(planned.attendances),
            attendances: sumOf(held.attendances),
            plannedReach: plannedOf(planned.reach),
            reach: sumOf(held.reach),
          },
        };
      })}
    />
  );
}
