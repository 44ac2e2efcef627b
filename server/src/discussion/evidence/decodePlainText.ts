/** A decoded text with its charset; null for an unknown legacy code page. */
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
 * Decodes UTF-8, UTF-16 with a byte order mark, or a legacy code page, which is read as windows-1252. Returns null for bytes that
 * are invalid in the charset of their byte order mark.
 */
function decodeText(bytes: Buffer): DecodedText | null {
  const mark = byteOrderMarks.find((each) => each.bytes.every((byte, at) => bytes[at] === byte));
  const charset = mark?.charset ?? 'utf-8';
  const text = tryDecode(bytes, charset);
  if (text !== null) return { charset, text };
  return mark ? null : { charset: null, text: tryDecode(bytes, 'windows-1252') ?? '' };
}

/** Decodes bytes as plain text; null if they are invalid or contain control characters. */
export function decodePlainText(bytes: Buffer): string | null {
  const text = decodeText(bytes)?.text ?? null;
  return text === null || controlCharacters.test(text) ? null : text;
}

/** The `Content-Type` of a file, with its charset if it is certain. */
export function contentTypeOf(mediaType: string, bytes: Buffer): string {
  const charset = mediaType.startsWith('text/') ? decodeText(bytes)?.charset : null;
  return charset ? `${mediaType}; charset=${charset}` : mediaType;
}
