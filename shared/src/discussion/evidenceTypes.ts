/** The media type of a workbook (XLSX). */
export const workbookMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Allowed attachments: media types with their file extensions. */
export const evidenceTypes = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  [workbookMediaType]: ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
  'text/csv': ['csv'],
  'text/plain': ['txt'],
} as const;

export type MediaType = keyof typeof evidenceTypes;

export const mediaTypes = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'image/webp',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  workbookMediaType,
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
  'text/csv',
  'text/plain',
] as const satisfies readonly MediaType[];

const mediaTypeByExtension: ReadonlyMap<string, MediaType> = new Map(
  mediaTypes.flatMap((type) => evidenceTypes[type].map((extension): [string, MediaType] => [extension, type])),
);

/** The media type of a file by its name, or null if the extension is not allowed. */
export function mediaTypeOfName(fileName: string): MediaType | null {
  const dot = fileName.lastIndexOf('.');
  return dot < 0 ? null : (mediaTypeByExtension.get(fileName.slice(dot + 1).toLowerCase()) ?? null);
}

/** All allowed extensions, with the leading dot. */
export const evidenceExtensions: readonly string[] = [...mediaTypeByExtension.keys()].map((extension) => `.${extension}`);
