import { audienceGroupsOf, lastDayOf, type Module, planSeriesDays } from '@pilotage/shared';
import { daysAfter } from '../demo/calendar.seed.ts';
import { shiftToDemo } from '../demo/demoFacts.seed.ts';
import { getNamed } from '../demo/getNamed.seed.ts';
import type { OrganisationsBySlug } from '../organisations/organisations.seed.ts';
import type { PilotsBySlug } from '../pilots/pilots.seed.ts';
import type { NewRecord, Store } from '../store/store.ts';
import { comingActivities } from './comingActivities.seed.ts';
import { publishedActivities, type SeedActivity, type SeedDay } from './demoActivities.seed.ts';
import { pastActivities } from './pastActivities.seed.ts';

interface ActivitySeedInput {
  organisations: OrganisationsBySlug;
  pilots: PilotsBySlug;
  modules: readonly Module[];
  today: string;
}

const dayOf = (seedDay: SeedDay, today: string): string =>
  typeof seedDay === 'number' ? daysAfter(today, seedDay) : shiftToDemo(seedDay, today);

function findModule(modules: readonly Module[], number: number): Module {
  const module = modules.find((each) => each.number === number);
  if (!module) throw new Error(`The demo has no module ${number}.`);
  return module;
}

function createRecord(seed: SeedActivity, isIllustrative: boolean, input: ActivitySeedInput): NewRecord<'activities'> {
  const { organisation, pilot, module, day, days = 1, repeats: _, ...content } = seed;
  const startsOn = dayOf(day, input.today);
  const endsOn = days === 1 ? null : daysAfter(startsOn, days - 1);
  const isKnown = content.attendances !== undefined || content.reach !== undefined;
  return {
    endsOn,
    startTime: null,
    endTime: null,
    timeZone: null,
    place: null,
    country: null,
    isOnline: false,
    description: null,
    links: [],
    registrations: null,
    attendances: null,
    audience: {},
    reach: null,
    visibility: 'internal',
    state: isKnown ? 'held' : 'planned',
    seriesId: null,
    ...content,
    organisationId: getNamed(input.organisations, organisation).id,
    pilotId: pilot === undefined ? null : getNamed(input.pilots, pilot).id,
    moduleId: module === undefined ? null : findModule(input.modules, module).id,
    startsOn,
    lastDay: lastDayOf({ startsOn, endsOn }),
    audienceGroups: audienceGroupsOf(content.audience ?? {}),
    illustrative: isIllustrative,
  };
}

/** Inserts an activity and its weekly repetitions, whose figures are not known yet. */
async function insertSeries(store: Store, record: NewRecord<'activities'>, repeats: number): Promise<void> {
  const first = await store.insert('activities', record);
  if (repeats === 0) return;
  await store.update('activities', first, { seriesId: first.id }, 'repeat');
  for (const startsOn of planSeriesDays(record.startsOn, { every: 'week', until: null, times: repeats })) {
    await store.insert('activities', {
      ...record,
      startsOn,
      lastDay: startsOn,
      attendances: null,
      audience: {},
      audienceGroups: 0,
      state: 'planned',
      seriesId: first.id,
    });
  }
}

export async function seedActivities(store: Store, input: ActivitySeedInput): Promise<void> {
  for (const seed of publishedActivities) await insertSeries(store, createRecord(seed, false, input), 0);
  for (const seed of [...pastActivities, ...comingActivities])
    await insertSeries(store, createRecord(seed, true, input), seed.repeats ?? 0);
}
