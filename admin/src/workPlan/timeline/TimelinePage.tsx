import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import GlobalStyles from '@mui/material/GlobalStyles';
import Typography from '@mui/material/Typography';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { Theme } from '@mui/material/styles';
import { Title, useGetList, useTranslate } from 'react-admin';
import type { Period, WorkPlanItem } from '@pilotage/shared';
import { IllustrativeNote } from '../../charts/IllustrativeNote.tsx';
import { useToday } from '../../progress/useToday.ts';
import { useFormats } from '../../resource/format.ts';
import { ListError } from '../../resource/lists/ListError.tsx';
import { usePeriodInFocus } from '../../shell/navigation/usePeriodInFocus.ts';
import { Loading } from '../../shell/pages/Loading.tsx';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';
import { TimelineList } from './TimelineList.tsx';
import { timelineRangeOf, type TimelineZoom } from './timelineScale.ts';
import { TimelineTable } from './TimelineTable.tsx';
import { TimelineToolbar } from './TimelineToolbar.tsx';
import { useTimelineZoom } from './useTimelineZoom.ts';

const shownItems = 1000;
const inOrder = { pagination: { page: 1, perPage: shownItems }, sort: { field: 'position', order: 'ASC' as const }, filter: {} };

/** A timeline needs the breadth of the paper. */
const printedPage = { '@page': { size: 'A4 landscape', margin: '12mm' } } as const;

interface TimelineProps {
  items: readonly WorkPlanItem[];
  periods: readonly Period[];
  zoom: TimelineZoom;
  isNarrow: boolean;
}

/** What the lines and marks of the timeline mean, and the bars. */
function Timeline({ items, periods, zoom, isNarrow }: TimelineProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const today = useToday();
  const range = timelineRangeOf(items, periods);
  if (items.length === 0 || range === null) {
    const key = items.length === 0 ? 'resources.workPlanItems.empty' : 'workPlan.timeline.nothing';
    return <Typography color="text.secondary">{translate(key)}</Typography>;
  }
  return (
    <>
      <Typography variant="body2" color="text.secondary" component="div" sx={{ mb: 1 }}>
        {!isNarrow && (
          <>
            <Box component="span" sx={hiddenInPrint}>
              {translate('workPlan.timeline.keys')}{' '}
            </Box>
            {translate('workPlan.timeline.todayLine', { day: formats.day(today) })}{' '}
          </>
        )}
        {items.some(({ illustrative }) => illustrative) && <IllustrativeNote />}
      </Typography>
      {isNarrow ? (
        <TimelineList items={items} range={range} today={today} />
      ) : (
        <TimelineTable items={items} periods={periods} range={range} zoom={zoom} today={today} />
      )}
    </>
  );
}

/** The work plan on a timeline. */
export default function TimelinePage() {
  const translate = useTranslate();
  const { periods, isPending: arePeriodsPending } = usePeriodInFocus();
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const { data: items = [], total = 0, isPending, error } = useGetList<WorkPlanItem>('workPlanItems', inOrder);
  const { zoom, choose, step } = useTimelineZoom({ hasKeys: !isNarrow });
  const isLoading = !error && (isPending || arePeriodsPending);
  return (
    <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: 'minmax(0, 1fr)', '@media print': { display: 'block' } }}>
      <GlobalStyles styles={printedPage} />
      <Title title={translate('workPlan.timeline.title')} />
      <TimelineToolbar zoom={zoom} onZoom={choose} onStep={step} canZoom={!isNarrow} />
      <Card sx={{ p: { xs: 1.5, sm: 2 }, '@media print': { p: 0, border: 0, overflow: 'visible' } }}>
        {error && <ListError />}
        {isLoading && <Loading />}
        {!isLoading && !error && <Timeline items={items} periods={periods} zoom={zoom} isNarrow={isNarrow} />}
        {total > items.length && <Typography>{translate('workPlan.timeline.truncated', { number: items.length })}</Typography>}
      </Card>
    </Box>
  );
}
