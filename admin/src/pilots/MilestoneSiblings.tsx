import { useRecordContext, useTranslate } from 'react-admin';
import type { Milestone } from '@pilotage/shared';
import { Section } from '../resource/Section.tsx';
import { MilestoneTimeline } from './MilestoneTimeline.tsx';

/** Where the milestone in context stands among those of its pilot. */
export function MilestoneSiblings() {
  const milestone = useRecordContext<Milestone>();
  const translate = useTranslate();
  if (!milestone) return null;
  return (
    <Section id="timeline" title={translate('pilots.ofPilot')}>
      <MilestoneTimeline pilotId={milestone.pilotId} currentId={milestone.id} />
    </Section>
  );
}
