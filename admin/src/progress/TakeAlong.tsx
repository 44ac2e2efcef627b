import type { RefObject } from 'react';
import Button from '@mui/material/Button';
import { useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { saveFile } from '../data/saveFile.ts';
import { useFormats } from '../resource/format.ts';
import { chartPicture } from './chartPicture.ts';
import { csvText } from './csvText.ts';
import type { ViewColumn } from './viewColumn.ts';

interface TakeAlongProps<Row> {
  /** Where the charts are drawn. */
  frame: RefObject<HTMLElement | null>;
  /** The very rows and columns of the table. */
  rows: readonly Row[];
  columns: readonly ViewColumn<Row>[];
  /** Without its ending. */
  fileName: string;
  hasChart: boolean;
  /** The id of the heading that names what is taken along. */
  about: string;
}

/** What one can take along of a view: its table as CSV, its chart as a picture. */
export function TakeAlong<Row>({ frame, rows, columns, fileName, hasChart, about }: TakeAlongProps<Row>) {
  const translate = useTranslate();
  const { locale } = useFormats();
  const { palette } = useTheme();
  const savePicture = () => {
    const picture = chartPicture(frame.current, palette.background.paper);
    if (picture !== null) saveFile(`${fileName}.svg`, picture, 'image/svg+xml');
  };
  const saveTable = () => saveFile(`${fileName}.csv`, csvText(rows, columns, locale), 'text/csv;charset=utf-8');
  return (
    <>
      <Button size="small" aria-describedby={about} onClick={saveTable}>
        {translate('compare.csv')}
      </Button>
      {hasChart && (
        <Button size="small" aria-describedby={about} onClick={savePicture}>
          {translate('compare.svg')}
        </Button>
      )}
    </>
  );
}
