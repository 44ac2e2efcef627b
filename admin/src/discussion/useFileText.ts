import { useTranslate } from 'react-admin';
import { useFormats } from '../resource/format.ts';

const kilobyte = 1024;

/** A size in whole kilobytes, from a megabyte on in these. */
export function formatSize(bytes: number, locale: string): string {
  const isLarge = bytes >= kilobyte ** 2;
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    unitDisplay: 'short',
    maximumFractionDigits: isLarge ? 1 : 0,
  });
  return format.format(isLarge ? bytes / kilobyte ** 2 : Math.ceil(bytes / kilobyte));
}

/** The ending of a file's name, in small letters; empty where it has none. */
export function fileExtension(fileName: string): string {
  const dotIndex = fileName.lastIndexOf('.');
  return dotIndex < 0 ? '' : fileName.slice(dotIndex + 1).toLowerCase();
}

/** What a file is, in words. */
export function useFileText() {
  const translate = useTranslate();
  const { locale } = useFormats();
  const kind = (fileName: string): string => {
    const extension = fileExtension(fileName);
    if (extension === '') return translate('discussion.unknownKind');
    return translate(`discussion.kinds.${extension}`, { _: extension.toUpperCase() });
  };
  const size = (bytes: number): string => formatSize(bytes, locale);
  return {
    size,
    kind,
    what: (file: { name: string; size: number }) => translate('discussion.of', { kind: kind(file.name), size: size(file.size) }),
  };
}
