import { useRecordContext } from 'react-admin';
import type { Milestone } from '@pilotage/shared';
import { MilestoneStatusChip } from './MilestoneStatusChip.tsx';

/** The status of the milestone in context. */
export function MilestoneStatus(_: { label?: string; source?: string }) {
  const milestone = useRecordContext<Milestone>();
  return milestone ? <MilestoneStatusChip milestone={milestone} /> : null;
}
