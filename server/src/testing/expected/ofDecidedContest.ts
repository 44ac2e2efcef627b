/** SQL: rows of contests that are decided. */
export const ofDecidedContest = "contestId IN (SELECT id FROM contests WHERE state IN ('decided', 'archived'))";
