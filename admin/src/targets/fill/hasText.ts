import type { Assignment } from '@pilotage/shared';

/** Whether the cell of the assignment shows a target. */
export const hasText = (assignment: Assignment | null): boolean => assignment !== null && assignment.target !== null;
