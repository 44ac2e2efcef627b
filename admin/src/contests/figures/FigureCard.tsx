import { type ReactNode, useId, useRef } from 'react';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import CardContent from '@mui/material/CardContent';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { ExportMenu } from '../../progress/export/ExportMenu.tsx';
import type { ViewColumn } from '../../progress/views/viewColumn.ts';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';

interface FigureCardProps<Row> {
  title: string;
  heading: 'h2' | 'h3';
  /** The finding, in a sentence. */
  summary: ReactNode;
  /** Inputs for the choices of the card. */
  filter?: ReactNode;
  notes?: ReactNode;
  chart?: ReactNode;
  table: ReactNode;
  /** Column widths of table and chart on wide screens. */
  columnWidths?: string;
  rows: readonly Row[];
  columns: readonly ViewColumn<Row>[];
  fileName: string;
}

/** Card with one question about contests: finding, table, chart and export. */
export function FigureCard<Row>(props: FigureCardProps<Row>) {
  const { title, heading, summary, filter, notes, chart, table, columnWidths = '2fr 3fr', rows, columns, fileName } = props;
  const id = useId();
  const frame = useRef<HTMLDivElement>(null);
  const [tableWidth = '1fr', chartWidth = '1fr'] = columnWidths.split(' ');
  const gridColumns = chart ? `minmax(0, ${tableWidth}) minmax(0, ${chartWidth})` : 'minmax(0, 1fr)';
  return (
    <Card component="section" aria-labelledby={id} variant="outlined" sx={{ breakInside: 'avoid' }}>
      <CardContent sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)', p: { xs: 2, sm: 3 } }}>
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' }}>
          <Typography id={id} component={heading} variant="h3" sx={{ fontSize: '1.0625rem', fontWeight: 650 }}>
            {title}
          </Typography>
          <Stack direction="row" sx={{ gap: 0.5, flexWrap: 'wrap', ...hiddenInPrint }}>
            <ExportMenu
              chartFrame={frame}
              rows={rows}
              columns={columns}
              fileName={fileName}
              hasChart={chart !== undefined}
              headingId={id}
            />
          </Stack>
        </Stack>
        <Typography sx={{ maxWidth: '75ch' }}>{summary}</Typography>
        {filter}
        <Box
          sx={{ display: 'grid', gap: 3, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: gridColumns } }}
        >
          <Box sx={{ minWidth: 0, '& th[scope="col"]': { whiteSpace: 'normal' } }}>{table}</Box>
          {chart && (
            <Box ref={frame} sx={{ minWidth: 0 }}>
              {chart}
            </Box>
          )}
        </Box>
        {notes && (
          <Typography variant="body2" sx={{ color: 'text.secondary', maxWidth: '90ch' }}>
            {notes}
          </Typography>
        )}
      </CardContent>
    </Card>
  );
}
