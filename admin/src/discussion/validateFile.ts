import { maxFileSize, mediaTypeOfName } from '@pilotage/shared';

interface FileSummary {
  name: string;
  size: number;
}

/** Why a file would be refused, as far as its name and size tell; null where only its content can. */
export function validateFile({ name, size }: FileSummary): 'wrongKind' | 'emptyFile' | 'tooLarge' | null {
  if (mediaTypeOfName(name) === null) return 'wrongKind';
  if (size === 0) return 'emptyFile';
  return size > maxFileSize ? 'tooLarge' : null;
}
