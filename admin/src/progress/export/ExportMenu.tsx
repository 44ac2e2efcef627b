import type { RefObject } from 'react';
import Button from '@mui/material/Button';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { saveFile } from '../../data/saveFile.ts';
import { useFormats } from '../../resource/format.ts';
import { renderChartsAsSvg } from './renderChartsAsSvg.ts';
import { createCsv } from './createCsv.ts';
import type { ViewColumn } from '../views/viewColumn.ts';

interface ExportMenuProps<Row> {
  /** The element that contains the charts. */
  chartFrame: RefObject<HTMLElement | null>;
  /** The same rows and columns as the table. */
  rows: readonly Row[];
  columns: readonly ViewColumn<Row>[];
  /** File name without extension. */
  fileName: string;
  hasChart: boolean;
  /** Id of the heading that labels the export. */
  headingId: string;
}

/** Exports a view: its table as CSV, its charts as an image. */
export function ExportMenu<Row>({ chartFrame, rows, columns, fileName, hasChart, headingId }: ExportMenuProps<Row>) {
  const translate = useTranslate();
  const { locale } = useFormats();
  const { palette } = useTheme();
  const savePicture = () => {
    const picture = renderChartsAsSvg(chartFrame.current, palette.background.paper);
    if (picture !== null) saveFile(`${fileName}.svg`, picture, 'image/svg+xml');
  };
  const saveTable = () => saveFile(`${fileName}.csv`, createCsv(rows, columns, locale), 'text/csv;charset=utf-8');
  return (
    <>
      <Button size="small" aria-describedby={headingId} onClick={saveTable}>
        {translate('compare.csv')}
      </Button>
      {hasChart && (
        <Button size="small" aria-describedby={headingId} onClick={savePicture}>
          {translate('compare.svg')}
        </Button>
      )}
    </>
  );
}
