import { activityMachine } from '@pilotage/shared';
import { Problem } from '../http/problem.ts';
import { versionBody } from '../http/records/readActionBody.ts';
import { transition } from '../http/records/transition.ts';
import { getConsortiumDay } from '../periods/getConsortiumDay.ts';
import { repeatActivity } from './repeatActivity.actions.ts';

const holdActivity = transition({
  resource: 'activities',
  action: 'hold',
  machine: activityMachine,
  summary: 'Say that an activity took place; its attendances may be given later',
  body: versionBody,
  async assertState({ system, record }) {
    if (record.startsOn > (await getConsortiumDay(system))) throw new Problem('activityAhead');
  },
});

const cancelActivity = transition({
  resource: 'activities',
  action: 'cancel',
  machine: activityMachine,
  summary: 'Cancel a planned activity',
  body: versionBody,
});

const replanActivity = transition({
  resource: 'activities',
  action: 'replan',
  machine: activityMachine,
  summary: 'Take back that an activity took place or was cancelled',
  body: versionBody,
  assertState({ record: { attendances, reach } }) {
    if (attendances !== null || reach !== null) throw new Problem('outcomeKnown');
  },
});

export const activityRoutes = [holdActivity, cancelActivity, replanActivity, repeatActivity] as const;
