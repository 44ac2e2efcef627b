/** A text as it was read, with its charset; null where that is one of the old code pages, nobody knows which. */
interface DecodedText {
  charset: 'utf-8' | 'utf-16le' | 'utf-16be' | null;
  text: string;
}

const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

const byteOrderMarks = [
  { charset: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { charset: 'utf-16le', bytes: [0xff, 0xfe] },
  { charset: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

function tryDecode(bytes: Buffer, charset: string): string | null {
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
function decodeText(bytes: Buffer): DecodedText | null {
  const mark = byteOrderMarks.find((each) => each.bytes.every((byte, at) => bytes[at] === byte));
  const charset = mark?.charset ?? 'utf-8';
  const text = tryDecode(bytes, charset);
  if (text !== null) return { charset, text };
  return mark ? null : { charset: null, text: tryDecode(bytes, 'windows-1252') ?? '' };
}

/** Bytes as plain text; null for what holds anything that no text has. */
export function decodePlainText(bytes: Buffer): string | null {
  const text = decodeText(bytes)?.text ?? null;
  return text === null || controlCharacters.test(text) ? null : text;
}

/** The media type for handing a file out, with its charset where that is certain. */
export function contentTypeOf(mediaType: string, bytes: Buffer): string {
  const charset = mediaType.startsWith('text/') ? decodeText(bytes)?.charset : null;
  return charset ? `${mediaType}; charset=${charset}` : mediaType;
}
