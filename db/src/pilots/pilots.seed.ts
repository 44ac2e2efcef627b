import type { Pilot } from '@pilotage/shared';
import { getNamed } from '../demo/getNamed.seed.ts';
import { demoFactsOf } from '../demo/demoFacts.seed.ts';
import type { OrganisationsBySlug } from '../organisations/organisations.seed.ts';
import type { Store } from '../store/store.ts';
import { outputOfPilots, type WorkPlanByNumber } from '../workPlan/demoPlan.seed.ts';

/** Pilots of the demo by slug. */
export type PilotsBySlug = ReadonlyMap<string, Pilot>;

/** Illustrative; the stages were not published. */
const stageByPilot: ReadonlyMap<string, Pilot['stage']> = new Map([
  ['diginclusion-hub', 'implementation'],
  ['scalerator', 'implementation'],
  ['employment-models', 'preparation'],
  ['ucdc-impact', 'evaluation'],
  ['innovation-sharing', 'design'],
  ['open-future', 'implementation'],
  ['learning-by-doing', 'scaling'],
]);

interface PilotSeedInput {
  organisations: OrganisationsBySlug;
  plan: WorkPlanByNumber;
  today: string;
}

export async function seedPilots(store: Store, { organisations, plan, today }: PilotSeedInput): Promise<PilotsBySlug> {
  const pilots = new Map<string, Pilot>();
  for (const { slug, name, coordinator, partners, startsOn, summary } of demoFactsOf(today).pilots) {
    const pilot = await store.insert('pilots', {
      organisationId: getNamed(organisations, coordinator).id,
      title: name,
      stage: getNamed(stageByPilot, slug),
      startsOn,
      summary,
      workPlanItemId: getNamed(plan, outputOfPilots).id,
      partnerIds: partners.map((partner) => getNamed(organisations, partner).id),
      completedAt: null,
    });
    pilots.set(slug, pilot);
  }
  return pilots;
}
