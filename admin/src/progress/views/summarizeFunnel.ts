import { type EnrolmentStage, enrolmentStages, type FunnelRow } from '@pilotage/shared';

export interface FunnelSummary {
  enrolled: number | null;
  /** The fraction of the enrolled who completed. */
  completed: number | null;
  /** The stage before which most are lost, and the fraction of the enrolled. */
  lost: { stage: EnrolmentStage; share: number } | null;
}

/** What all rows say together: their numbers are added up before they are divided, over the courses that the table follows (decision 44). */
export function summarizeFunnel(rows: readonly FunnelRow[]): FunnelSummary {
  const stagesOf = (stage: EnrolmentStage) => rows.flatMap(({ stages }) => stages.find((each) => each.stage === stage) ?? []);
  const sumOf = (numbers: readonly (number | null)[]): number | null => {
    const known = numbers.filter((each) => each !== null);
    return known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0);
  };
  function shareOf(stage: EnrolmentStage): number | null {
    const compared = stagesOf(stage).map((each) => each.compared);
    const enrolled = sumOf(compared.map((each) => each.enrolled));
    const reached = sumOf(compared.map((each) => each.value));
    return enrolled === null || reached === null || enrolled === 0 ? null : reached / enrolled;
  }
  const losses = enrolmentStages.flatMap((stage) => {
    const followed = stagesOf(stage).flatMap((each) => each.followed ?? []);
    const enrolled = sumOf(followed.map((each) => each.enrolled)) ?? 0;
    const lost = followed.reduce((sum, { before, value }) => sum + before - value, 0);
    return enrolled === 0 || lost <= 0 ? [] : [{ stage, share: lost / enrolled }];
  });
  const [largest = null] = losses.toSorted((a, b) => b.share - a.share);
  return { enrolled: sumOf(stagesOf('enrolled').map(({ value }) => value)), completed: shareOf('completed'), lost: largest };
}
