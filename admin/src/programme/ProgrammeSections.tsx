import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { indicatorKinds } from '@pilotage/shared';
import { ProgrammeCards } from './ProgrammeCards.tsx';
import type { ProgrammeFiguresRow } from './programmeClient.ts';
import { ProgrammeTable } from './ProgrammeTable.tsx';

/** The rows of the programme's form, in one section for each kind of indicator: a table, or cards on a telephone. */
export function ProgrammeSections({ rows }: { rows: readonly ProgrammeFiguresRow[] }) {
  const translate = useTranslate();
  const { breakpoints } = useTheme();
  const Rows = useMediaQuery(breakpoints.down('md')) ? ProgrammeCards : ProgrammeTable;
  if (rows.length === 0) return <Alert severity="info">{translate('programme.noRows')}</Alert>;
  return indicatorKinds.map((kind) => {
    const kindRows = rows.filter((row) => row.kind === kind);
    const name = translate(`programme.kinds.${kind}`);
    return kindRows.length === 0 ? null : (
      <section key={kind} aria-labelledby={`kind-${kind}`}>
        <Typography id={`kind-${kind}`} variant="h2" sx={{ fontSize: '1.125rem', mb: 1 }}>
          {name}
        </Typography>
        <Rows name={name} rows={kindRows} />
      </section>
    );
  });
}
