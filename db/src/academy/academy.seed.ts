import { type Enrolment, learnerGroups, type Module } from '@pilotage/shared';
import { demoFactsOf } from '../demo/demoFacts.seed.ts';
import { getNamed } from '../demo/getNamed.seed.ts';
import type { OrganisationsBySlug } from '../organisations/organisations.seed.ts';
import type { PeriodsByNumber } from '../periods/periods.seed.ts';
import { systemStoreOf } from '../store/openStores.ts';
import type { NewRecord, Store } from '../store/store.ts';

/** In the order of the modules. Not published, therefore illustrative. */
const phases = ['idea', 'idea', 'implementation', 'implementation', 'impact', 'impact', 'impact'] as const;

/**
 * Learners who enrolled in an average module in the periods since the academy opened, and how many of these became active, completed
 * and were certified by the end. By organisation they were never published: all of them are illustrative. Their sum in the first
 * period is somewhat above the 2,700 sign-ups that were published.
 */
const averageEnrolled = new Map([
  [3, 32],
  [4, 12],
  [5, 9],
]);

/** The size of an organisation's course beside the average, in percent, and its shares of the enrolled, in percent. */
const courses: readonly { slug: string; size: number; active: number; completed: number; certified: number | null }[] = [
  { slug: 'democenter', size: 130, active: 71, completed: 38, certified: 31 },
  { slug: 'ucdc', size: 60, active: 62, completed: 27, certified: 21 },
  { slug: 'zsi', size: 105, active: 77, completed: 44, certified: 40 },
  { slug: 'arbeit-plus', size: 80, active: 64, completed: 29, certified: 22 },
  { slug: 'social-impact', size: 115, active: 59, completed: 24, certified: 19 },
  { slug: 'bkik', size: 85, active: 58, completed: 21, certified: null },
  { slug: 'ifka', size: 130, active: 69, completed: 35, certified: 30 },
  { slug: 'fundusz-wspolpracy', size: 150, active: 66, completed: 30, certified: 24 },
  { slug: 'rops-poznan', size: 75, active: 73, completed: 40, certified: 33 },
  { slug: 'pontis', size: 210, active: 74, completed: 41, certified: 36 },
  { slug: 'sos', size: 90, active: 68, completed: 33, certified: 28 },
];

/** The size of a module's course beside the average, in percent: the first one drew most. */
const moduleSizes = [170, 130, 105, 85, 80, 70, 60] as const;

const share = (count: number, percent: number): number => Math.floor((count * percent) / 100);

function partsOf(enrolled: number, index: number): Enrolment['parts'] {
  const [youngest, young, middle, older] = [4, 27, 33, 19].map((percent) => share(enrolled, percent));
  const [first, second, third, fourth] = learnerGroups.ageGroup;
  return {
    gender: { female: share(enrolled, 54 + (index % 4)), male: share(enrolled, 38) },
    // Every third course asks for no ages.
    ...(index % 3 === 2 ? {} : { ageGroup: { [first]: youngest, [second]: young, [third]: middle, [fourth]: older } }),
    targetGroup: { socialEntrepreneurs: share(enrolled, 22), citizens: share(enrolled, 41), academia: share(enrolled, 12) },
  };
}

async function seedModules(store: Store, organisations: OrganisationsBySlug, today: string): Promise<Module[]> {
  const { opensOn, closesOn, modules } = demoFactsOf(today).academy;
  const seeded: Module[] = [];
  for (const [index, { number, name, author }] of modules.entries()) {
    const module = await store.insert('modules', {
      number,
      name,
      authorOrganisationId: author === undefined ? null : getNamed(organisations, author).id,
      languages: ['en'],
      opensOn,
      closesOn,
      phase: phases[index] ?? null,
      description: null,
      illustrative: true,
    });
    seeded.push(module);
  }
  return seeded;
}

/** Seeds the modules of the academy and the figures of its learners. Some organisations have entered none, one not yet all. */
export async function seedAcademy(
  store: Store,
  { organisations, periods, today }: { organisations: OrganisationsBySlug; periods: PeriodsByNumber; today: string },
): Promise<readonly Module[]> {
  const modules = await seedModules(store, organisations, today);
  const enrolments: NewRecord<'enrolments'>[] = [];
  for (const [index, course] of courses.entries()) {
    for (const [periodNumber, average] of averageEnrolled) {
      for (const [at, module] of modules.entries()) {
        const isMissing = course.slug === 'fundusz-wspolpracy' && periodNumber === 5 && at > 2;
        if (isMissing) continue;
        const enrolled = Math.round((average * course.size * (moduleSizes[at] ?? 0)) / 10_000);
        const { active, completed, certified } = course;
        enrolments.push({
          organisationId: getNamed(organisations, course.slug).id,
          moduleId: module.id,
          periodId: getNamed(periods, periodNumber).id,
          enrolled,
          active: share(enrolled, active),
          completed: share(enrolled, completed),
          certified: certified === null ? null : share(enrolled, certified),
          parts: partsOf(enrolled, index + at),
          illustrative: true,
        });
      }
    }
  }
  await systemStoreOf(store).insertAll('enrolments', enrolments);
  return modules;
}
