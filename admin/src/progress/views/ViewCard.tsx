import { type ReactNode, useRef } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import CardContent from '@mui/material/CardContent';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useNotify, useTranslate } from 'react-admin';
import { announce } from '../../a11y/announcements.ts';
import { ExportMenu } from '../export/ExportMenu.tsx';
import type { ViewColumn } from './viewColumn.ts';

interface ViewCardProps<Row> {
  question: string;
  /** The finding in one sentence. */
  sentence: ReactNode;
  /** How much of the expected data the view contains. */
  counted: string;
  notes?: ReactNode;
  chart?: ReactNode;
  table: ReactNode;
  /** The export: the same rows and columns as the table. */
  rows: readonly Row[];
  columns: readonly ViewColumn<Row>[];
  fileName: string;
}

/** Card of one view: question, finding, n of N, chart, table and export. */
export function ViewCard<Row>(props: ViewCardProps<Row>) {
  const { question, sentence, counted, notes, chart, table, rows, columns, fileName } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const chartFrame = useRef<HTMLDivElement>(null);
  const copyAddress = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      announce(translate('compare.copied'));
      notify('compare.copied');
    } catch {
      notify('compare.notCopied', { type: 'warning' });
    }
  };
  return (
    <Card component="section" aria-labelledby="question">
      <CardContent sx={{ display: 'flex', flexDirection: 'column', gap: 1.5, p: { xs: 2, sm: 3 } }}>
        <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' }}>
          <Typography id="question" variant="h2" sx={{ fontSize: '1.25rem' }}>
            {question}
          </Typography>
          <Stack direction="row" sx={{ gap: 0.5, flexWrap: 'wrap', '@media print': { display: 'none' } }}>
            <Button size="small" onClick={() => void copyAddress()}>
              {translate('compare.copyAddress')}
            </Button>
            <ExportMenu
              chartFrame={chartFrame}
              rows={rows}
              columns={columns}
              fileName={fileName}
              hasChart={chart !== undefined}
              headingId="question"
            />
          </Stack>
        </Stack>
        <Box>
          <Typography sx={{ fontSize: '1.0625rem', maxWidth: '75ch' }}>{sentence}</Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {counted}
          </Typography>
        </Box>
        {/* The table is first in the DOM for screen readers; on screen the chart is first. */}
        <Box sx={{ order: 3 }}>{table}</Box>
        <Box ref={chartFrame} sx={{ order: 1 }}>
          {chart}
        </Box>
        {notes && (
          <Typography variant="body2" component="div" sx={{ color: 'text.secondary', order: 2 }}>
            {notes}
          </Typography>
        )}
      </CardContent>
    </Card>
  );
}
