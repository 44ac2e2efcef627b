import type { RefObject } from 'react';
import Button from '@mui/material/Button';
import { useTheme } from '@mui/material/styles';
import { useNotify, useTranslate } from 'react-admin';
import { useAsOf } from '../asOf/asOfContext.ts';
import { useAsOfText } from '../asOf/useAsOfText.ts';
import { useFormats } from '../../resource/format.ts';
import { createViewRows } from './createViewRows.ts';
import type { ViewLimits } from './savedView.ts';
import type { ViewFormat } from './saveView.ts';
import type { ViewColumn } from '../views/viewColumn.ts';

interface ExportMenuProps<Row> {
  /** The element that is saved as an image. */
  chartFrame: RefObject<HTMLElement | null>;
  /** The same rows and columns as the table. */
  rows: readonly Row[];
  columns: readonly ViewColumn<Row>[];
  /** File name without extension. */
  fileName: string;
  /** Whether there is something to save as an image. */
  hasChart: boolean;
  /** Id of the heading that labels the export. */
  headingId: string;
  /** The filters of the view, where it has some. */
  limits?: ViewLimits;
}

/** Exports a view: its table as CSV or workbook, its charts as an image. */
export function ExportMenu<Row>(props: ExportMenuProps<Row>) {
  const { chartFrame, rows, columns, fileName: name, hasChart, headingId, limits } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const { locale } = useFormats();
  const { palette } = useTheme();
  const asOf = useAsOf();
  const asOfText = useAsOfText();
  const save = async (format: ViewFormat) => {
    try {
      // What draws and writes files is loaded when one is saved.
      const { saveView } = await import('./saveView.ts');
      const known = { asOf, asOfText: asOf === '' ? '' : asOfText(asOf) };
      const heading = document.getElementById(headingId)?.textContent ?? '';
      const content = { name, heading, frame: chartFrame.current, rows: createViewRows(rows, columns) };
      await saveView({ ...known, ...content, limits, locale, translate, background: palette.background.paper }, format);
    } catch {
      notify(format === 'png' ? 'compare.noImage' : 'compare.noFile', { type: 'warning' });
    }
  };
  const formats: readonly ViewFormat[] = hasChart ? ['csv', 'xlsx', 'svg', 'png'] : ['csv', 'xlsx'];
  return formats.map((format) => (
    <Button key={format} size="small" aria-describedby={headingId} onClick={() => void save(format)}>
      {translate(`compare.${format}`)}
    </Button>
  ));
}
