import type { SystemStore } from '@pilotage/db';
import type { Assignment, Indicator, Period } from '@pilotage/shared';

interface AssignmentWithIndicator {
  assignment: Assignment;
  indicator: Indicator;
}

/**
 * Caches rows that several hooks of one write read. An instance belongs to one attempt of one transaction. It holds only rows
 * that this write does not change.
 */
export class HookRowCache {
  private readonly system: SystemStore;
  private readonly assignments = new Map<number, Promise<AssignmentWithIndicator | null>>();
  private allPeriods: Promise<Period[]> | null = null;

  constructor(system: SystemStore) {
    this.system = system;
  }

  /** An assignment with its indicator; null if it does not exist. */
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
