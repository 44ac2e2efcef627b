/** The formats in which a document is written. Without what writes them, which only the worker thread loads. */
export const documentFormats = ['pdf', 'docx'] as const;

export type DocumentFormat = (typeof documentFormats)[number];
