import { targetGroups } from '../programme/targetGroups.ts';

/**
 * The groups by which learners are counted, and the categories of each. The list is closed, so that no name and no address of a
 * learner can stand in it.
 */
export const learnerGroups = {
  ageGroup: ['under18', 'from18To24', 'from25To34', 'from35To44', 'from45To54', 'from55To64', 'over64'],
  gender: ['female', 'male', 'nonBinary'],
  targetGroup: targetGroups,
} as const;

export type LearnerDimension = keyof typeof learnerGroups;

export const learnerDimensions = ['ageGroup', 'gender', 'targetGroup'] as const satisfies readonly LearnerDimension[];
