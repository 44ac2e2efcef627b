import type { SystemStore } from '@pilotage/db';
import type { Assignment, Indicator, Period } from '@pilotage/shared';

interface AssignmentWithIndicator {
  assignment: Assignment;
  indicator: Indicator;
}

/**
 * What several hooks of one write ask of the same figure, each thing read once. It lives as long as one attempt of one transaction,
 * and none of it is what that write changes.
 */
export class HookRowCache {
  private readonly system: SystemStore;
  private readonly assignments = new Map<number, Promise<AssignmentWithIndicator | null>>();
  private allPeriods: Promise<Period[]> | null = null;

  constructor(system: SystemStore) {
    this.system = system;
  }

  /** An assignment with its indicator; null when it is not there. */
  getAssignment(assignmentId: number): Promise<AssignmentWithIndicator | null> {
    const cached = this.assignments.get(assignmentId) ?? this.loadAssignment(assignmentId);
    this.assignments.set(assignmentId, cached);
    return cached;
  }

  getPeriods(): Promise<Period[]> {
    this.allPeriods ??= this.system.all('periods');
    return this.allPeriods;
  }

  private async loadAssignment(id: number): Promise<AssignmentWithIndicator | null> {
    const [assignment] = await this.system.all('assignments', { where: { id } });
    return assignment ? { assignment, indicator: await this.system.get('indicators', assignment.indicatorId) } : null;
  }
}
