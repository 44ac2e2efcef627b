import { keysOfAttachment, parseWorkPlanNumber, positionOf, type WorkPlanItem } from '@pilotage/shared';
import { type DemoFacts, demoFactsOf } from '../demo/demoFacts.seed.ts';
import { daysAfter, instantOn } from '../demo/calendar.seed.ts';
import { getNamed } from '../demo/getNamed.seed.ts';
import type { DemoFile } from '../discussion/evidence.seed.ts';
import type { OrganisationsBySlug } from '../organisations/organisations.seed.ts';
import type { NewRecord, Store } from '../store/store.ts';
import { demoPlan, type PlannedItem, type WorkPlanByNumber } from './demoPlan.seed.ts';

interface WorkPlanSeedInput {
  organisations: OrganisationsBySlug;
  files: readonly DemoFile[];
  today: string;
}

/** Submitted this many days before it was due, and approved that many days later. */
const daysBeforeDue = 9;
const daysOfReview = 12;

const isSubmittedOnce = ({ state }: PlannedItem): boolean => state !== 'planned' && state !== 'started';

function createItem(planned: PlannedItem, facts: DemoFacts, organisations: OrganisationsBySlug): NewRecord<'workPlanItems'> {
  const { number: text, title, slug, contributors = [], state, note = null, lastReturn = null } = planned;
  const number = parseWorkPlanNumber(text);
  const [first, last] = [planned.from, planned.until].map((each) => facts.periods.find((period) => period.number === each));
  if (!number || !first || !last) throw new Error(`The demo's plan has no number or no half-years for ${text}.`);
  const submittedOn = isSubmittedOnce(planned) ? daysAfter(last.endsOn, -daysBeforeDue) : null;
  return {
    number: text,
    title,
    description: null,
    responsibleOrganisationId: getNamed(organisations, slug).id,
    contributorIds: contributors.filter((each) => each !== slug).map((each) => getNamed(organisations, each).id),
    startsOn: first.startsOn,
    dueOn: last.endsOn,
    progressNote: note === null ? null : `${note} (Illustrative.)`,
    illustrative: true,
    kind: number.kind,
    position: positionOf(number),
    state,
    submittedOn: state === 'returned' ? null : submittedOn,
    approvedOn: submittedOn !== null && state === 'approved' ? daysAfter(submittedOn, daysOfReview) : null,
    submittedVersion: planned.file === undefined ? null : 1,
    approvedVersion: planned.file !== undefined && state === 'approved' ? 1 : null,
    lastReturn,
    answeredReturn: null,
    returnedAt: lastReturn === null ? null : instantOn(daysAfter(last.endsOn, daysOfReview - daysBeforeDue), '10:00'),
  };
}

/** Seeds an illustrative work plan; every item says so. Files are added to what the demo has stored. */
export async function seedWorkPlan(store: Store, { organisations, files, today }: WorkPlanSeedInput): Promise<WorkPlanByNumber> {
  const facts = demoFactsOf(today);
  const items = new Map<string, WorkPlanItem>();
  for (const planned of demoPlan) {
    const file = files.find(({ fileName }) => fileName === planned.file);
    const item = await store.insert('workPlanItems', createItem({ ...planned, file: file?.fileName }, facts, organisations));
    items.set(item.number, item);
    if (!file) continue;
    await store.insert('attachments', {
      organisationId: item.responsibleOrganisationId,
      subject: 'workPlanItems',
      subjectId: item.id,
      ...keysOfAttachment('workPlanItems', item.id),
      ...file,
      fileVersion: 1,
      approved: item.approvedVersion === 1,
      personal: false,
      createdById: null,
      createdByName: null,
    });
  }
  return items;
}
