import type { RefObject } from 'react';
import Button from '@mui/material/Button';
import { useTheme } from '@mui/material/styles';
import { useNotify, useTranslate } from 'react-admin';
import { saveFile } from '../../data/saveFile.ts';
import type { TableFormat } from '../../data/tableFormats.ts';
import { useAsOf } from '../asOf/asOfContext.ts';
import { useAsOfText } from '../asOf/useAsOfText.ts';
import { useFormats } from '../../resource/format.ts';
import { createViewRows } from './createViewRows.ts';
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
}

/** Exports a view: its table as CSV or workbook, its charts as an image. */
export function ExportMenu<Row>({ chartFrame, rows, columns, fileName: name, hasChart, headingId }: ExportMenuProps<Row>) {
  const translate = useTranslate();
  const notify = useNotify();
  const { locale } = useFormats();
  const { palette } = useTheme();
  const asOf = useAsOf();
  const asOfText = useAsOfText();
  const fileName = asOf === '' ? name : `${name}-as-known-${asOf.replaceAll(':', '')}`;
  // What draws and writes files is loaded when one is saved.
  const draw = async () => {
    const { drawAsSvg } = await import('./drawAsSvg.ts');
    const heading = document.getElementById(headingId)?.textContent ?? '';
    const caption = asOf === '' ? [heading] : [heading, translate('asOf.knownOn', { at: asOfText(asOf) })];
    return drawAsSvg(chartFrame.current, caption, palette.background.paper);
  };
  const saveSvg = async () => {
    try {
      const drawing = await draw();
      if (drawing) saveFile(`${fileName}.svg`, drawing.svg, 'image/svg+xml');
    } catch {
      notify('compare.noFile', { type: 'warning' });
    }
  };
  const savePng = async () => {
    try {
      const [drawing, { convertToPng }] = await Promise.all([draw(), import('./convertToPng.ts')]);
      if (drawing) saveFile(`${fileName}.png`, await convertToPng(drawing), 'image/png');
    } catch {
      notify('compare.noImage', { type: 'warning' });
    }
  };
  const saveRows = async (format: TableFormat) => {
    try {
      const { saveTable } = await import('../../data/saveTable.ts');
      await saveTable({ name: fileName, format, rows: createViewRows(rows, columns), locale });
    } catch {
      notify('compare.noFile', { type: 'warning' });
    }
  };
  return (
    <>
      <Button size="small" aria-describedby={headingId} onClick={() => void saveRows('csv')}>
        {translate('compare.csv')}
      </Button>
      <Button size="small" aria-describedby={headingId} onClick={() => void saveRows('xlsx')}>
        {translate('compare.xlsx')}
      </Button>
      {hasChart && (
        <>
          <Button size="small" aria-describedby={headingId} onClick={() => void saveSvg()}>
            {translate('compare.svg')}
          </Button>
          <Button size="small" aria-describedby={headingId} onClick={() => void savePng()}>
            {translate('compare.png')}
          </Button>
        </>
      )}
    </>
  );
}
