const inState = (table: string) => `(SELECT id FROM ${table} WHERE state IN ('submitted', 'approved'))`;

/** SQL: rows about a pilot, or about a figure or report that is submitted or approved. */
export const ofSubmittedSubject = `pilotId IS NOT NULL OR measurementId IN ${inState('measurements')} OR reportId IN ${inState('reports')}`;
