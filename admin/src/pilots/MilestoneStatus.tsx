import Chip from '@mui/material/Chip';
import { useRecordContext, useTranslate } from 'react-admin';
import type { Milestone } from '@pilotage/shared';
import { useToday } from '../progress/useToday.ts';
import { useFormats } from '../resource/format.ts';
import { milestoneStatus } from './milestoneStatus.ts';

/** The status of the milestone in context today, in words. */
export function MilestoneStatus(_: { label?: string; source?: string }) {
  const milestone = useRecordContext<Milestone>();
  const translate = useTranslate();
  const formats = useFormats();
  const today = useToday();
  if (!milestone) return null;
  const { key, day, color } = milestoneStatus(milestone, today);
  const label = translate(`pilots.${key}`, { day: day === null ? '' : formats.day(day) });
  return <Chip size="small" variant="outlined" color={color} label={label} />;
}
