/** The written remarks of a review, as the server takes them. `remarks` are by assignment; blank ones are none. */
export const listRemarks = (remarks: Readonly<Record<string, string>>): { assignmentId: number; comment: string }[] =>
  Object.entries(remarks)
    .filter(([, text]) => text.trim() !== '')
    .map(([id, comment]) => ({ assignmentId: Number(id), comment }));
