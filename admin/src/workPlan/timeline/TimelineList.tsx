import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { WorkPlanItem } from '@pilotage/shared';
import { IllustrativeIcon } from '../../charts/IllustrativeIcon.tsx';
import { useDisplayNames } from '../../progress/useDisplayNames.ts';
import { TimelineBar, useSpanText } from './TimelineBar.tsx';
import { placeOfItem, type TimelineRange } from './timelineScale.ts';
import { TimelineState } from './TimelineState.tsx';

interface TimelineListProps {
  items: readonly WorkPlanItem[];
  range: TimelineRange;
  today: string;
}

/** The timeline on a telephone: a list, each item with its days in words and a bar over the whole plan. */
export function TimelineList({ items, range, today }: TimelineListProps) {
  const translate = useTranslate();
  const names = useDisplayNames();
  const spanOf = useSpanText();
  return (
    <Box component="ul" aria-label={translate('workPlan.timeline.chart')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {items.map((item) => (
        <Box component="li" key={item.id} sx={{ py: 1, borderTop: 1, borderColor: 'divider', overflowWrap: 'anywhere' }}>
          <Box sx={{ display: 'flex', gap: 1, justifyContent: 'space-between', alignItems: 'start' }}>
            <Box sx={{ minWidth: 0, '& a': { fontWeight: item.kind === 'workPackage' ? 700 : 400 } }}>
              <Link component={RouterLink} to={`/workPlanItems/${item.id}/show`}>
                {translate('workPlan.named', { number: item.number, title: item.title })}
              </Link>{' '}
              {item.illustrative && <IllustrativeIcon />}
            </Box>
            <TimelineState item={item} today={today} />
          </Box>
          <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
            {names.organisation(item.responsibleOrganisationId)} · {spanOf(item)}
          </Box>
          <Box aria-hidden="true" sx={{ position: 'relative', height: 18, mt: 0.5, bgcolor: 'action.hover', borderRadius: 0.75 }}>
            <TimelineBar item={item} place={placeOfItem(item, range)} today={today} />
          </Box>
        </Box>
      ))}
    </Box>
  );
}
