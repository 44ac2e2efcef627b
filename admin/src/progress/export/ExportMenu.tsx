import type { RefObject } from 'react';
import Button from '@mui/material/Button';
import { useTheme } from '@mui/material/styles';
import { useNotify, useTranslate } from 'react-admin';
import { saveFile } from '../../data/saveFile.ts';
import { useAsOf } from '../asOf/asOfContext.ts';
import { useAsOfText } from '../asOf/useAsOfText.ts';
import { useFormats } from '../../resource/format.ts';
import { convertToPng } from './convertToPng.ts';
import { createCsv } from './createCsv.ts';
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

/** Exports a view: its table as CSV, its charts as an image. */
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
  const saveTable = () => saveFile(`${fileName}.csv`, createCsv(rows, columns, locale), 'text/csv;charset=utf-8');
  return (
    <>
      <Button size="small" aria-describedby={headingId} onClick={saveTable}>
        {translate('compare.csv')}
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
