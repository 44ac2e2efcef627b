interface UploadFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const createFile = (name: string, mimeType: string, words: string): UploadFile => ({
  name,
  mimeType,
  buffer: Buffer.from(words, 'latin1'),
});

export const createPdfFile = (name: string): UploadFile =>
  createFile(name, 'application/pdf', '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

export const createExecutableFile = (name: string): UploadFile =>
  createFile(name, 'application/pdf', `MZ\x90\x00\x03${'\x00'.repeat(200)}PE`);

export const createSvgScriptFile = (name: string): UploadFile =>
  createFile(name, 'image/png', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');

/** A document that would unpack to four thousand megabytes. */
export function createZipBomb(name: string): UploadFile {
  const parts = ['[Content_Types].xml', 'word/document.xml'];
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(part.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt32LE(2_000_000_000, 24);
    entry.writeUInt16LE(part.length, 28);
    entry.writeUInt32LE(at, 42);
    locals.push(local, Buffer.from(part));
    directory.push(entry, Buffer.from(part));
    at += local.length + part.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return {
    name,
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.concat([...locals, listed, end]),
  };
}
