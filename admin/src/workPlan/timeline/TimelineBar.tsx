import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { isWorkPlanItemLate, type WorkPlanItem } from '@pilotage/shared';
import { visuallyHidden } from '../../a11y/visuallyHidden.ts';
import { useFormats } from '../../resource/format.ts';
import type { TimelinePlace } from './timelineScale.ts';

/** What stands for a state: how much of the bar is filled, so that a grey print says the same as the colours. */
const looks: Readonly<Record<WorkPlanItem['state'], { colour: string; filled: boolean }>> = {
  planned: { colour: 'text.secondary', filled: false },
  started: { colour: 'info.main', filled: false },
  submitted: { colour: 'warning.main', filled: true },
  returned: { colour: 'error.main', filled: false },
  approved: { colour: 'success.main', filled: true },
};

/** The days of an item in words. */
export function useSpanText(): (item: Pick<WorkPlanItem, 'startsOn' | 'dueOn'>) => string {
  const translate = useTranslate();
  const formats = useFormats();
  return ({ startsOn, dueOn }) => {
    if (startsOn === null && dueOn === null) return translate('workPlan.undated');
    if (startsOn === null) return translate('workPlan.timeline.until', { until: formats.day(dueOn ?? '') });
    if (dueOn === null) return translate('workPlan.timeline.from', { from: formats.day(startsOn) });
    return translate('workPlan.timeline.span', { from: formats.day(startsOn), until: formats.day(dueOn) });
  };
}

interface TimelineBarProps {
  item: WorkPlanItem;
  place: TimelinePlace | null;
  today: string;
}

/** Of a bar, in px. */
const leastWidth = 6;

/** The bar of one item: an outline, filled once it is submitted, with a thick end where it is late. Its days stand there in words. */
export function TimelineBar({ item, place, today }: TimelineBarProps) {
  const spanOf = useSpanText();
  const isLate = isWorkPlanItemLate(item, today);
  const { colour, filled } = looks[item.state];
  const isThin = item.kind === 'deliverable' || item.kind === 'output';
  const text = spanOf(item);
  return (
    <>
      <Box component="span" style={visuallyHidden}>
        {text}
      </Box>
      {place && (
        <Box
          aria-hidden="true"
          title={text}
          sx={{
            position: 'absolute',
            // What is short and last stays within the timeline.
            insetInlineStart: `min(${place.start}%, 100% - ${leastWidth}px)`,
            width: `max(${place.width}%, ${leastWidth}px)`,
            top: '50%',
            height: isThin ? 10 : 16,
            transform: 'translateY(-50%)',
            borderRadius: 0.75,
            border: 2,
            borderColor: isLate ? 'error.main' : colour,
            borderInlineEndWidth: isLate ? 8 : 2,
            bgcolor: filled ? colour : 'background.paper',
            printColorAdjust: 'exact',
          }}
        />
      )}
    </>
  );
}
