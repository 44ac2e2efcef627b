/** A text as it was read, with its charset; null where that is one of the old code pages, nobody knows which. */
interface Read {
  charset: 'utf-8' | 'utf-16le' | 'utf-16be' | null;
  text: string;
}

const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

const marks = [
  { charset: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { charset: 'utf-16le', bytes: [0xff, 0xfe] },
  { charset: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

function decoded(bytes: Buffer, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Bytes as text: UTF-8, UTF-16 with its mark, or one of the code pages that spreadsheet programs still write, which agree with each
 * other where it matters here. Null for what is none of them.
 */
function read(bytes: Buffer): Read | null {
  const mark = marks.find((each) => each.bytes.every((byte, at) => bytes[at] === byte));
  const charset = mark?.charset ?? 'utf-8';
  const text = decoded(bytes, charset);
  if (text !== null) return { charset, text };
  return mark ? null : { charset: null, text: decoded(bytes, 'windows-1252') ?? '' };
}

/** Bytes as plain text; null for what holds anything that no text has. */
export function plainText(bytes: Buffer): string | null {
  const text = read(bytes)?.text ?? null;
  return text === null || control.test(text) ? null : text;
}

/** The media type for handing a file out, with its charset where that is certain. */
export function contentTypeOf(mediaType: string, bytes: Buffer): string {
  const charset = mediaType.startsWith('text/') ? read(bytes)?.charset : null;
  return charset ? `${mediaType}; charset=${charset}` : mediaType;
}
