import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useTranslate } from 'react-admin';
import type { PlannedPeriod } from '@pilotage/shared';
import { useFormats } from '../../resource/format.ts';

const columns = ['number', 'startsOn', 'endsOn', 'dueOn'] as const;

/** The periods that the plan creates. */
export function PlanPreview({ planned }: { planned: readonly PlannedPeriod[] }) {
  const translate = useTranslate();
  const formats = useFormats();
  return (
    <Table size="small" aria-label={translate('periods.plan.preview')} sx={{ '& th, & td': { px: 1 } }}>
      <TableHead>
        <TableRow>
          {columns.map((column) => (
            <TableCell key={column}>{translate(`resources.periods.fields.${column}`)}</TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {planned.map(({ number, startsOn, endsOn, dueOn }) => (
          <TableRow key={number}>
            <TableCell component="th" scope="row">
              {`P${number}`}
            </TableCell>
            {[startsOn, endsOn, dueOn].map((day) => (
              <TableCell key={day}>{formats.day(day)}</TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
