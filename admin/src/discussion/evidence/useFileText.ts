import { useTranslate } from 'react-admin';
import { mediaTypeOfName, numberFormatOf } from '@pilotage/shared';
import { useFormats } from '../../resource/format.ts';

const kilobyte = 1024;

/** Formats a size in whole kilobytes, or in megabytes from one on. */
export function formatSize(bytes: number, locale: string): string {
  const isLarge = bytes >= kilobyte ** 2;
  const format = numberFormatOf(locale, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    unitDisplay: 'short',
    maximumFractionDigits: isLarge ? 1 : 0,
  });
  return format.format(isLarge ? bytes / kilobyte ** 2 : Math.ceil(bytes / kilobyte));
}

/** The extension of a file name in lower case; empty where there is none. */
export function fileExtension(fileName: string): string {
  const dotIndex = fileName.lastIndexOf('.');
  return dotIndex < 0 ? '' : fileName.slice(dotIndex + 1).toLowerCase();
}

/** Texts that describe a file: type and size. */
export function useFileText() {
  const translate = useTranslate();
  const { locale } = useFormats();
  const kind = (fileName: string): string => {
    const mediaType = mediaTypeOfName(fileName);
    if (mediaType !== null) return translate(`resources.attachments.choices.mediaType.${mediaType}`);
    return fileExtension(fileName).toUpperCase() || translate('discussion.unknownKind');
  };
  const size = (bytes: number): string => formatSize(bytes, locale);
  return {
    size,
    kind,
    what: (file: { name: string; size: number }) => translate('discussion.of', { kind: kind(file.name), size: size(file.size) }),
  };
}
