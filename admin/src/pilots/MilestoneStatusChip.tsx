import { useTranslate } from 'react-admin';
import type { Milestone } from '@pilotage/shared';
import { useToday } from '../progress/useToday.ts';
import { useFormats } from '../resource/format.ts';
import { StateChip } from '../resource/states/StateChip.tsx';
import { milestoneStatus } from './milestoneStatus.ts';

/** The status of a milestone today: done, due, overdue or undated, with its date. */
export function MilestoneStatusChip({ milestone }: { milestone: Pick<Milestone, 'dueOn' | 'doneOn'> }) {
  const translate = useTranslate();
  const formats = useFormats();
  const { key, day, tone } = milestoneStatus(milestone, useToday());
  return <StateChip tone={tone} label={translate(`pilots.${key}`, { day: day === null ? '' : formats.day(day) })} />;
}
