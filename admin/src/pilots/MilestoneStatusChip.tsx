import { useTranslate } from 'react-admin';
import type { Milestone } from '@pilotage/shared';
import { useToday } from '../progress/useToday.ts';
import { useFormats } from '../resource/format.ts';
import { StateChip } from '../resource/states/StateChip.tsx';
import { milestoneStatus } from './milestoneStatus.ts';

interface MilestoneStatusChipProps {
  milestone: Pick<Milestone, 'dueOn' | 'doneOn'>;
  /** The day on which it is looked at; left out: today. */
  asOf?: string;
}

/** The status of a milestone: done, due, overdue or undated, with its date. */
export function MilestoneStatusChip({ milestone, asOf }: MilestoneStatusChipProps) {
  const translate = useTranslate();
  const formats = useFormats();
  const today = useToday();
  const { key, day, tone } = milestoneStatus(milestone, asOf ?? today);
  return <StateChip tone={tone} label={translate(`pilots.${key}`, { day: day === null ? '' : formats.day(day) })} />;
}
