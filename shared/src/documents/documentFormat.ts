/** The formats in which a document is written. */
export const documentFormats = ['pdf', 'docx'] as const;

export type DocumentFormat = (typeof documentFormats)[number];
