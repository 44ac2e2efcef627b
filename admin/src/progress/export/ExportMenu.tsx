import type { RefObject } from 'react';
import Button from '@mui/material/Button';
import { useTheme } from '@mui/material/styles';
import { useNotify, useTranslate } from 'react-admin';
import { saveFile } from '../../data/saveFile.ts';
import { saveTable } from '../../data/saveTable.ts';
import type { TableFormat } from '../../data/tableFormats.ts';
import { useAsOf } from '../asOf/asOfContext.ts';
import { useAsOfText } from '../asOf/useAsOfText.ts';
import { useFormats } from '../../resource/format.ts';
import { convertToPng } from './convertToPng.ts';
import { createViewRows } from './createViewRows.ts';
import { drawAsSvg } from './drawAsSvg.ts';
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
  const draw = () => {
    const heading = document.getElementById(headingId)?.textContent ?? '';
    const caption = asOf === '' ? [heading] : [heading, translate('asOf.knownOn', { at: asOfText(asOf) })];
    return drawAsSvg(chartFrame.current, caption, palette.background.paper);
  };
  const saveSvg = () => {
    const drawing = draw();
    if (drawing) saveFile(`${fileName}.svg`, drawing.svg, 'image/svg+xml');
  };
  const savePng = async () => {
    const drawing = draw();
    try {
      if (drawing) saveFile(`${fileName}.png`, await convertToPng(drawing), 'image/png');
    } catch {
      notify('compare.noImage', { type: 'warning' });
    }
  };
  const saveRows = async (format: TableFormat) => {
    try {
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
          <Button size="small" aria-describedby={headingId} onClick={saveSvg}>
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
