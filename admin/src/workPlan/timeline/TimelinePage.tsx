import type { KeyboardEvent } from 'react';
import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import GlobalStyles from '@mui/material/GlobalStyles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { Title, useGetList, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import type { WorkPlanItem } from '@pilotage/shared';
import { announce } from '../../a11y/announcements.ts';
import { IllustrativeNote } from '../../charts/IllustrativeNote.tsx';
import { useToday } from '../../progress/useToday.ts';
import { ListError } from '../../resource/lists/ListError.tsx';
import { useFormats } from '../../resource/format.ts';
import { usePeriodInFocus } from '../../shell/navigation/usePeriodInFocus.ts';
import { Loading } from '../../shell/pages/Loading.tsx';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';
import { TimelineList } from './TimelineList.tsx';
import { nextZoom, parseZoom, timelineRangeOf, type TimelineZoom } from './timelineScale.ts';
import { TimelineTable } from './TimelineTable.tsx';
import { TimelineToolbar } from './TimelineToolbar.tsx';

const shownItems = 1000;
const inOrder = { pagination: { page: 1, perPage: shownItems }, sort: { field: 'position', order: 'ASC' as const }, filter: {} };

/** A timeline needs the breadth of the paper. */
const printedPage = { '@page': { size: 'A4 landscape', margin: '12mm' } } as const;

const zoomKeys: Readonly<Record<string, 'in' | 'out'>> = { '+': 'in', '=': 'in', '-': 'out' };

/** The work plan on a timeline. The zoom stands in the address; its keys work while the focus is on the page's own content. */
export default function TimelinePage() {
  const translate = useTranslate();
  const today = useToday();
  const formats = useFormats();
  const { periods, isPending: arePeriodsPending } = usePeriodInFocus();
  const [search, setSearch] = useSearchParams();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const { data: items = [], total = 0, isPending, error } = useGetList<WorkPlanItem>('workPlanItems', inOrder);
  const zoom = parseZoom(search.get('zoom'));
  const range = timelineRangeOf(items, periods);
  const chooseZoom = (next: TimelineZoom) => {
    if (next === zoom) return;
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        after.set('zoom', next);
        return after;
      },
      { replace: true },
    );
    announce(translate('workPlan.timeline.zoomedTo', { zoom: translate(`workPlan.timeline.zooms.${next}`) }));
  };
  const zoomByKey = (event: KeyboardEvent) => {
    const direction = zoomKeys[event.key];
    if (isNarrow || direction === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    chooseZoom(nextZoom(zoom, direction));
  };
  const isReady = !isPending && !arePeriodsPending && !error;
  return (
    <Box
      sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)', '@media print': { display: 'block' } }}
      onKeyDown={zoomByKey}
    >
      <GlobalStyles styles={printedPage} />
      <Title title={translate('workPlan.timeline.title')} />
      <TimelineToolbar zoom={zoom} onZoom={chooseZoom} canZoom={!isNarrow} />
      <Card sx={{ p: { xs: 1.5, sm: 2 }, '@media print': { p: 0, border: 0, overflow: 'visible' } }}>
        {error && <ListError />}
        {!isReady && !error && <Loading />}
        {isReady && (items.length === 0 || range === null) && (
          <Typography color="text.secondary">
            {translate(items.length === 0 ? 'resources.workPlanItems.empty' : 'workPlan.timeline.nothing')}
          </Typography>
        )}
        {isReady && items.length > 0 && range !== null && (
          <>
            <Typography variant="body2" color="text.secondary" component="div" sx={{ mb: 1 }}>
              {!isNarrow && (
                <Box component="span" sx={hiddenInPrint}>
                  {translate('workPlan.timeline.keys')}{' '}
                </Box>
              )}
              {!isNarrow && `${translate('workPlan.timeline.todayLine', { day: formats.day(today) })} `}
              {items.some(({ illustrative }) => illustrative) && <IllustrativeNote />}
            </Typography>
            {isNarrow ? (
              <TimelineList items={items} range={range} today={today} />
            ) : (
              <TimelineTable items={items} periods={periods} range={range} zoom={zoom} today={today} />
            )}
            {total > items.length && (
              <Typography>{translate('workPlan.timeline.truncated', { number: items.length })}</Typography>
            )}
          </>
        )}
      </Card>
    </Box>
  );
}
