import { maxFileSize, mediaTypeOfName } from '@pilotage/shared';

interface FileSummary {
  name: string;
  size: number;
}

/** Returns why the server would refuse a file, by name and size alone; null where only its content can tell. */
export function validateFile({ name, size }: FileSummary): 'wrongKind' | 'emptyFile' | 'tooLarge' | null {
  if (mediaTypeOfName(name) === null) return 'wrongKind';
  if (size === 0) return 'emptyFile';
  return size > maxFileSize ? 'tooLarge' : null;
}
