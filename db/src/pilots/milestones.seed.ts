import { daysAfter } from '../demo/calendar.seed.ts';
import { shiftToDemo } from '../demo/demoFacts.seed.ts';
import { getNamed } from '../demo/getNamed.seed.ts';
import type { Store } from '../store/store.ts';
import type { PilotsBySlug } from './pilots.seed.ts';

/** A day of the project's real calendar, or a number of days after the first load of the demo. */
type SeedDay = string | number;

/** Title, due day, day of completion. None was published; every title says so, because the record has no flag for it. */
type SeedMilestone = readonly [title: string, dueOn: SeedDay | null, doneOn: SeedDay | null];

const milestonesByPilot: ReadonlyMap<string, readonly SeedMilestone[]> = new Map<string, readonly SeedMilestone[]>([
  [
    'diginclusion-hub',
    [
      ['Competence frameworks drafted', '2019-04-30', '2019-05-08'],
      ['Frameworks tried with four social enterprises', '2019-07-31', '2019-07-24'],
      ['Feedback of the social enterprises evaluated', -9, null],
      ['Frameworks handed to other networks', 48, null],
    ],
  ],
  [
    'scalerator',
    [
      ['Call for social enterprises closed', '2019-04-15', '2019-04-15'],
      ['Scaling plan agreed with the enterprise', '2019-08-31', '2019-09-12'],
      ['Half-way review with the coaches', -3, null],
      ['Meeting with impact investors', 26, null],
      ['Closing review', 110, null],
    ],
  ],
  [
    'employment-models',
    [
      ['Template for impact measurement drafted', '2019-11-15', '2019-11-22'],
      ['Participating organisations agreed', -21, null],
      ['First round of mentoring', 17, null],
    ],
  ],
  [
    'ucdc-impact',
    [
      ['Initiatives to be measured chosen', '2019-05-31', '2019-05-27'],
      ['Indicators agreed with the municipalities', '2019-07-15', '2019-07-15'],
      ['Survey of participants', -12, -6],
      ['Evaluation shared with the municipalities', 34, null],
    ],
  ],
  [
    'innovation-sharing',
    [
      ['Needs of the local partners collected', '2019-03-31', '2019-04-11'],
      ['Method of sharing described', -5, null],
      ['First sharing workshop', null, null],
    ],
  ],
  [
    'open-future',
    [
      ['Rooms agreed with the city', '2019-09-30', '2019-09-18'],
      ['Volunteers trained', '2019-11-15', '2019-11-19'],
      ['First term reviewed with the families', 12, null],
      ['Handbook for other cities', 140, null],
    ],
  ],
  [
    'learning-by-doing',
    [
      ['Interviews with municipalities', '2019-02-28', '2019-02-20'],
      ['Creative workshops held', '2019-06-30', '2019-06-28'],
      ['Mentoring of the winner', -2, -4],
      ['Results presented to all municipalities', 61, null],
    ],
  ],
]);

export async function seedMilestones(store: Store, pilots: PilotsBySlug, today: string): Promise<void> {
  const dayOf = (seedDay: SeedDay | null) => {
    if (seedDay === null) return null;
    return typeof seedDay === 'number' ? daysAfter(today, seedDay) : shiftToDemo(seedDay, today);
  };
  for (const [slug, milestones] of milestonesByPilot) {
    const { id: pilotId, organisationId } = getNamed(pilots, slug);
    for (const [title, dueOn, doneOn] of milestones) {
      await store.insert('milestones', {
        organisationId,
        pilotId,
        title: `${title} (illustrative)`,
        dueOn: dayOf(dueOn),
        doneOn: dayOf(doneOn),
      });
    }
  }
}
