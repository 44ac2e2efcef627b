import { useLayoutEffect, useRef } from 'react';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { alpha, useTheme } from '@mui/material/styles';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Period, WorkPlanItem } from '@pilotage/shared';
import { visuallyHidden } from '../../a11y/visuallyHidden.ts';
import { IllustrativeIcon } from '../../charts/IllustrativeIcon.tsx';
import { useDisplayNames } from '../../progress/useDisplayNames.ts';
import { ScrollFrame } from '../../resource/lists/ScrollFrame.tsx';
import { TimelineAxis } from './TimelineAxis.tsx';
import { TimelineBar } from './TimelineBar.tsx';
import { timelineLines } from './timelineLines.ts';
import { listLineDays, minWidthOf, placeOfDay, placeOfItem, type TimelineRange, type TimelineZoom } from './timelineScale.ts';
import { TimelineState } from './TimelineState.tsx';

interface TimelineTableProps {
  items: readonly WorkPlanItem[];
  periods: readonly Period[];
  range: TimelineRange;
  zoom: TimelineZoom;
  today: string;
}

const nameWidth = 300;
const stateWidth = 124;
/** Today stands there in the frame once somebody zooms, as a fraction of its width. */
const placeOfToday = 0.7;
const indents: Readonly<Record<WorkPlanItem['kind'], number>> = { workPackage: 0, activity: 0, deliverable: 2, output: 0 };

/** The name stays in sight while the bars scroll. */
const stickyName = {
  position: 'sticky',
  insetInlineStart: 0,
  zIndex: 2,
  bgcolor: 'background.paper',
  width: nameWidth,
  minWidth: nameWidth,
  '@media print': { position: 'static', width: '34%', minWidth: 0 },
} as const;

/** A work package begins with a stronger line, in stronger letters. */
const packageRow = { '& > *': { borderTop: 2, borderTopColor: 'divider' }, '& a': { fontWeight: 700 } } as const;

/** The state stays in sight, too. */
const stickyState = {
  ...stickyName,
  insetInlineStart: nameWidth,
  width: stateWidth,
  minWidth: stateWidth,
  '@media print': { position: 'static', width: '12%', minWidth: 0 },
} as const;

/** Scrolls the frame of the table, and nothing else, so that the marker of today stands in sight. */
function showMarker(marker: HTMLElement | null): void {
  const frame = marker?.closest('.MuiTableContainer-root');
  if (!marker || !frame) return;
  const { left, width } = frame.getBoundingClientRect();
  frame.scrollLeft += marker.getBoundingClientRect().left - left - width * placeOfToday;
}

/** The timeline as a table: one row an item with its number, who is responsible, its state and its bar. */
export function TimelineTable({ items, periods, range, zoom, today }: TimelineTableProps) {
  const translate = useTranslate();
  const theme = useTheme();
  const names = useDisplayNames();
  const marker = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => showMarker(marker.current), [zoom]);
  const lineDays = listLineDays(range, zoom, periods[0]?.startsOn ?? items[0]?.startsOn ?? today);
  const placesOf = (days: readonly string[]) => days.map((day) => placeOfDay(day, range));
  const todayPlace = placeOfDay(today, range);
  const track = {
    position: 'relative',
    p: 0,
    minWidth: Math.max(minWidthOf(range, zoom), 240),
    '@media print': { minWidth: 0 },
  } as const;
  const background = [
    timelineLines([todayPlace], theme.palette.error.main, 2),
    timelineLines(placesOf(periods.map(({ startsOn }) => startsOn)), alpha(theme.palette.text.primary, 0.28)),
    timelineLines(placesOf(lineDays), theme.palette.divider),
  ].join(', ');
  return (
    <ScrollFrame name={translate('workPlan.timeline.chart')}>
      <Table size="small" sx={{ '& td, & th': { py: 0.5 }, '@media print': { tableLayout: 'fixed', width: '100%' } }}>
        <caption style={{ captionSide: 'top', padding: '0 0 8px' }}>{translate('workPlan.timeline.chart')}</caption>
        <TableHead>
          <TableRow>
            <TableCell component="th" scope="col" sx={{ ...stickyName, bgcolor: undefined }}>
              {translate('workPlan.timeline.item')}
            </TableCell>
            <TableCell component="th" scope="col" sx={{ ...stickyState, bgcolor: undefined }}>
              {translate('resources.workPlanItems.fields.state')}
            </TableCell>
            <TableCell component="th" scope="col" sx={{ ...track, width: '100%' }}>
              <Box component="span" style={visuallyHidden}>
                {translate('workPlan.timeline.bar')}
              </Box>
              <Box ref={marker} aria-hidden="true" sx={{ position: 'absolute', insetInlineStart: `${todayPlace}%` }} />
              <TimelineAxis range={range} periods={periods} lineDays={lineDays} isDense={zoom === 'month'} />
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {items.map((item) => (
            <TableRow key={item.id} sx={{ breakInside: 'avoid', ...(item.kind === 'workPackage' ? packageRow : {}) }}>
              <TableCell component="th" scope="row" sx={{ ...stickyName, zIndex: 1, fontWeight: 'inherit' }}>
                <Box
                  sx={{ pl: indents[item.kind], fontWeight: item.kind === 'workPackage' ? 650 : 400, overflowWrap: 'anywhere' }}
                >
                  <Link component={RouterLink} to={`/workPlanItems/${item.id}/show`} sx={{ scrollMarginInlineStart: nameWidth }}>
                    {translate('workPlan.named', { number: item.number, title: item.title })}
                  </Link>{' '}
                  {item.illustrative && <IllustrativeIcon />}
                  <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontSize: '0.75rem', fontWeight: 400 }}>
                    {names.organisation(item.responsibleOrganisationId)}
                  </Box>
                </Box>
              </TableCell>
              <TableCell sx={{ ...stickyState, zIndex: 1 }}>
                <TimelineState item={item} today={today} />
              </TableCell>
              <TableCell sx={{ ...track, height: 40, backgroundImage: background, printColorAdjust: 'exact' }}>
                <TimelineBar item={item} place={placeOfItem(item, range)} today={today} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollFrame>
  );
}
