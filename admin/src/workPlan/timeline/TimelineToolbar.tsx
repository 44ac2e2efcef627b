import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import ZoomIn from '@mui/icons-material/ZoomInOutlined';
import ZoomOut from '@mui/icons-material/ZoomOutOutlined';
import { useTranslate } from 'react-admin';
import { hiddenInPrint } from '../../theme/hiddenInPrint.ts';
import { WorkPlanViewLinks } from '../WorkPlanViewLinks.tsx';
import { type TimelineZoom, timelineZooms } from './timelineScale.ts';

interface TimelineToolbarProps {
  zoom: TimelineZoom;
  onZoom: (zoom: TimelineZoom) => void;
  onStep: (direction: 'in' | 'out') => void;
  /** Whether the bars are drawn on one scale, which can be zoomed. */
  canZoom: boolean;
}

/** How close the timeline is looked at, and the way to paper and to the list. */
export function TimelineToolbar({ zoom, onZoom, onStep, canZoom }: TimelineToolbarProps) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', ...hiddenInPrint }}>
      {canZoom && (
        <>
          <ToggleButtonGroup
            exclusive
            size="small"
            value={zoom}
            aria-label={translate('workPlan.timeline.zoom')}
            onChange={(_, chosen: TimelineZoom | null) => chosen !== null && onZoom(chosen)}
          >
            {timelineZooms.map((each) => (
              <ToggleButton key={each} value={each} sx={{ textTransform: 'none', px: 1.5 }}>
                {translate(`workPlan.timeline.zooms.${each}`)}
              </ToggleButton>
            ))}
          </ToggleButtonGroup>
          {(['in', 'out'] as const).map((direction) => (
            <IconButton
              key={direction}
              size="small"
              aria-label={translate(direction === 'in' ? 'workPlan.timeline.zoomIn' : 'workPlan.timeline.zoomOut')}
              onClick={() => onStep(direction)}
            >
              {direction === 'in' ? <ZoomIn /> : <ZoomOut />}
            </IconButton>
          ))}
        </>
      )}
      <Box sx={{ flex: 1 }} />
      <Button size="small" startIcon={<PrintIcon />} onClick={() => window.print()}>
        {translate('workPlan.timeline.print')}
      </Button>
      <WorkPlanViewLinks current="timeline" />
    </Box>
  );
}
