import type { SystemStore } from '@pilotage/db';
import type { Assignment, Indicator, Period } from '@pilotage/shared';

interface Assigned {
  assignment: Assignment;
  indicator: Indicator;
}

/**
 * What several hooks of one write ask of the same figure, each thing read once. It lives as long as one attempt of one transaction,
 * and none of it is what that write changes.
 */
export class KnownRows {
  private readonly system: SystemStore;
  private readonly assigned = new Map<number, Promise<Assigned | null>>();
  private everyPeriod: Promise<Period[]> | null = null;

  constructor(system: SystemStore) {
    this.system = system;
  }

  /** An assignment with its indicator; null when it is not there. */
  assignedAs(assignmentId: number): Promise<Assigned | null> {
    const found = this.assigned.get(assignmentId) ?? this.readAssigned(assignmentId);
    this.assigned.set(assignmentId, found);
    return found;
  }

  periods(): Promise<Period[]> {
    this.everyPeriod ??= this.system.all('periods');
    return this.everyPeriod;
  }

  private async readAssigned(id: number): Promise<Assigned | null> {
    const [assignment] = await this.system.all('assignments', { where: { id } });
    return assignment ? { assignment, indicator: await this.system.get('indicators', assignment.indicatorId) } : null;
  }
}
