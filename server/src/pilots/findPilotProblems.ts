import type { SystemStore } from '@pilotage/db';
import { type FieldProblems, takesPartInPilot } from '@pilotage/shared';

/** A record is about a pilot that its organisation coordinates or takes part in. */
export async function findPilotProblems(
  system: SystemStore,
  { pilotId, organisationId }: { pilotId?: number | null | undefined; organisationId?: number | undefined },
): Promise<FieldProblems> {
  if (pilotId == null || organisationId === undefined) return {};
  const [pilot] = await system.all('pilots', { where: { id: pilotId } });
  const isInvolved = pilot !== undefined && takesPartInPilot(pilot, organisationId);
  return isInvolved ? {} : { pilotId: { code: 'assignments.pilotNotOurs' } };
}
