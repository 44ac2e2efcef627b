interface Rates {
  organisations: readonly { organisationId: number }[];
}

/** Ids of the organisations that are asked to report now, and after them of those that only were then. */
export const listReporters = (now: Rates | undefined, then: Rates | undefined): number[] => [
  ...new Set([now, then].flatMap((rates) => rates?.organisations ?? []).map(({ organisationId }) => organisationId)),
];
