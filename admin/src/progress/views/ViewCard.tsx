import { type ReactNode, useContext, useRef } from 'react';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Card from '@mui/material/Card';
import CardContent from '@mui/material/CardContent';
import Dialog from '@mui/material/Dialog';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { useNotify, useTranslate } from 'react-admin';
import { announce } from '../../a11y/announcements.ts';
import { IllustrativeNote } from '../../charts/IllustrativeNote.tsx';
import { PinButton } from '../../boards/pin/PinButton.tsx';
import { CiteButtons } from '../../citations/CiteButtons.tsx';
import { AsOfLine } from '../asOf/AsOfLine.tsx';
import { FilterNote } from '../filters/FilterNote.tsx';
import { paramsOfFilters } from '../filters/filterAddress.ts';
import { useFilterTexts } from '../filters/useFilterTexts.ts';
import { ShownFiltersContext } from '../filters/shownFiltersContext.ts';
import { ExportMenu } from '../export/ExportMenu.tsx';
import { NothingMatches } from './laterViews.ts';
import { useFocusAfter } from './useFocusAfter.ts';
import { useFullScreen } from './useFullScreen.ts';
import type { ViewColumn } from './viewColumn.ts';
import { ViewFrameContext } from './viewFrameContext.ts';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';

interface ViewCardProps<Row> {
  question: string;
  /** The finding in one sentence. */
  sentence: ReactNode;
  /** Which figures it is about: what has not been reported, what is carried forward, what is expected. */
  context?: ReactNode;
  /** How much of the expected data the view contains. */
  counted: string;
  notes?: ReactNode;
  /** Whether something in it is illustrative: what its mark means is said below the chart. */
  isIllustrative?: boolean;
  /** The chart; a view without one is a picture by its table. */
  chart?: ReactNode;
  table: ReactNode;
  /** The export: the same rows and columns as the table. */
  rows: readonly Row[];
  columns: readonly ViewColumn<Row>[];
  fileName: string;
}

const headingId = 'question';

/** A view: where a frame is around, its content alone; else a card of its own. */
export function ViewCard<Row>(props: ViewCardProps<Row>) {
  const translate = useTranslate();
  const frame = useContext(ViewFrameContext);
  const filters = useContext(ShownFiltersContext);
  const isLimited = filters.countries.length + filters.organisations.length > 0 || filters.kind !== '';
  const notes = isLimited ? (
    <>
      <FilterNote filters={filters} />
      {props.notes}
    </>
  ) : (
    props.notes
  );
  if (filters.matchesNothing) {
    const nothing = {
      sentence: translate('compare.nothingMatches'),
      counted: '',
      notes: <FilterNote filters={filters} />,
      table: null,
    };
    if (frame !== null) return <frame.Content {...nothing} context={null} isIllustrative={false} chart={undefined} />;
    return <NothingMatches question={props.question} filters={filters} />;
  }
  if (frame === null) return <PageCard {...props} notes={notes} />;
  const { sentence, context, counted, isIllustrative = false, chart, table } = props;
  return (
    <frame.Content
      sentence={sentence}
      context={context}
      counted={counted}
      notes={notes}
      isIllustrative={isIllustrative}
      chart={chart}
      table={table}
    />
  );
}

/** Card of one view: question, finding, n of N, chart, table, export and full screen. */
function PageCard<Row>(props: ViewCardProps<Row>) {
  const { question, sentence, context, counted, notes, isIllustrative = false, chart, table, rows, columns, fileName } = props;
  const translate = useTranslate();
  const notify = useNotify();
  const filters = useContext(ShownFiltersContext);
  const limits = { params: paramsOfFilters(filters), sentences: useFilterTexts()(filters) };
  const { isFull, enter, leave } = useFullScreen();
  const fullScreenButton = useFocusAfter(isFull);
  const frame = useRef<HTMLDivElement>(null);
  const finding = useRef<HTMLParagraphElement>(null);
  const notesFrame = useRef<HTMLDivElement>(null);
  const hasChart = chart !== undefined;
  const copyAddress = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      announce(translate('compare.copied'));
      notify('compare.copied');
    } catch {
      notify('compare.notCopied', { type: 'warning' });
    }
  };
  const content = (
    <CardContent
      sx={{
        display: 'flex',
        flexDirection: 'column',
        gap: 1.5,
        p: { xs: 2, sm: 3 },
        '@media print': { p: 0, '&:last-child': { pb: 0 } },
      }}
    >
      <Stack direction="row" sx={{ columnGap: 1, flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' }}>
        <Typography id={headingId} variant="h2" sx={{ fontSize: '1.25rem' }}>
          {question}
        </Typography>
        <Stack direction="row" sx={{ columnGap: 0.5, flexWrap: 'wrap', ...hiddenInPrint }}>
          <Button size="small" onClick={() => void copyAddress()}>
            {translate('compare.copyAddress')}
          </Button>
          <CiteButtons title={question} headingId={headingId} frame={frame} finding={finding} notes={notesFrame} />
          <PinButton headingId={headingId} />
          <ExportMenu
            rows={rows}
            columns={columns}
            fileName={fileName}
            headingId={headingId}
            limits={limits}
            chartFrame={frame}
            hasChart
          />
          <Button ref={fullScreenButton} size="small" onClick={isFull ? leave : () => void enter()}>
            {translate(isFull ? 'compare.leaveFullScreen' : 'compare.fullScreen')}
          </Button>
        </Stack>
      </Stack>
      {isFull && <AsOfLine />}
      <Box>
        <Typography ref={finding} sx={{ fontSize: '1.0625rem', maxWidth: '75ch', '@media print': { maxWidth: 'none' } }}>
          {sentence}
        </Typography>
        {context && (
          <Typography component="div" sx={{ maxWidth: '90ch', my: 0.5, '@media print': { maxWidth: 'none' } }}>
            {context}
          </Typography>
        )}
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {counted}
        </Typography>
      </Box>
      {/* The table is first in the DOM for screen readers; on screen and paper the chart is first. */}
      <Box ref={hasChart ? null : frame} sx={{ order: 3 }}>
        {table}
      </Box>
      {hasChart && (
        <Box ref={frame} sx={{ order: 1 }}>
          {chart}
        </Box>
      )}
      {(notes || isIllustrative) && (
        <Typography ref={notesFrame} variant="body2" component="div" sx={{ color: 'text.secondary', order: 2 }}>
          {notes} {isIllustrative && <IllustrativeNote />}
        </Typography>
      )}
    </CardContent>
  );
  return isFull ? (
    <Dialog fullScreen open onClose={leave} aria-labelledby={headingId}>
      {content}
    </Dialog>
  ) : (
    <Card component="section" aria-labelledby={headingId} sx={{ '@media print': { border: 0, overflow: 'visible' } }}>
      {content}
    </Card>
  );
}
