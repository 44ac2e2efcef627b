import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import { invalid, Problem } from './problem.ts';
import type { Parts, SentFile, Upload } from './route.ts';

/** How much of a multipart body is read. */
interface Limits {
  /** Bytes of one file. */
  largest: number;
  files: number;
  /** Bytes of one text field. */
  fieldSize: number;
}

const limits = { fields: 10, fieldNameSize: 100, headerPairs: 20 };
const multipartType = /^multipart\/form-data\s*;/i;

type Busboy = ReturnType<typeof busboy>;

const unknown = (field: string) => invalid(Object.fromEntries([[field, { code: 'field.unknown' as const }]]));
const malformed = (detail: string) => new Problem('malformed', { detail });

function parserOf(request: IncomingMessage, { largest: fileSize, files, fieldSize }: Limits) {
  if (!multipartType.test(request.headers['content-type'] ?? ''))
    throw new Problem('mediaType', { detail: 'The body must be multipart/form-data.' });
  try {
    // Names are UTF-8, not latin1; busboy keeps the last part of a path alone.
    return busboy({
      headers: request.headers,
      limits: { ...limits, files, fieldSize, fileSize, parts: limits.fields + files + 1 },
      defParamCharset: 'utf8',
    });
  } catch {
    throw malformed('The multipart body has no boundary.');
  }
}

/** Writes the file under a random name and hashes what passes; the size is judged while it streams. */
async function written(part: Readable, path: string): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256');
  let size = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      size += chunk.length;
      done(null, chunk);
    },
  });
  let isTooLarge = false;
  // The part is read to its end, of which nothing more arrives: the parser would wait for ever for a part that is not read.
  part.once('limit', () => {
    isTooLarge = true;
  });
  await pipeline(part, measure, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  if (isTooLarge) throw new Problem('tooLarge', { detail: 'The file is too large.' });
  return { size, sha256: hash.digest('hex') };
}

/** Refuses what names the same field twice, or a file under another name. */
function collected(parser: Busboy, folder: string, most: number) {
  const paths: string[] = [];
  const fields = new Map<string, string>();
  const refusals: Problem[] = [];
  const files: Promise<SentFile>[] = [];
  parser.on('field', (name, value, { nameTruncated, valueTruncated }) => {
    if (nameTruncated || valueTruncated) refusals.push(malformed('A field is too long.'));
    else if (name === '__proto__') refusals.push(unknown(name));
    else if (fields.has(name)) refusals.push(invalid({ [name]: { code: 'field.repeated' } }));
    else fields.set(name ?? '', value);
  });
  parser.on('file', (name, part, { filename, mimeType }) => {
    // A part that breaks off is told of by the parser too.
    part.on('error', () => undefined);
    if (name !== 'file' || filename === undefined) {
      refusals.push(name === 'file' ? malformed('The file has no name.') : unknown(name ?? ''));
      part.resume();
      return;
    }
    const path = join(folder, randomBytes(16).toString('hex'));
    paths.push(path);
    const file = written(part, path).then((measured) => ({ name: filename, declaredType: mimeType, path, ...measured }));
    // Awaited when all has been read; until then its failure is nobody's.
    file.catch(() => undefined);
    files.push(file);
  });
  parser.on('filesLimit', () =>
    refusals.push(invalid({ file: most === 1 ? { code: 'attachments.one' } : { code: 'field.tooMany', limit: most } })),
  );
  for (const limit of ['fieldsLimit', 'partsLimit'] as const)
    parser.on(limit, () => refusals.push(malformed('The body has too many parts.')));
  return { fields, refusals, paths, files };
}

/** Resolves when the whole body has been parsed. The request is not destroyed by a refusal, so that its answer can be sent. */
function fed(request: IncomingMessage, parser: Busboy): Promise<void> {
  return new Promise((resolve, reject) => {
    const broken = () => reject(malformed('The multipart body cannot be read.'));
    parser.once('close', resolve);
    // For good: a parser that is destroyed later says so once more, and nobody else listens.
    parser.on('error', broken);
    request.once('error', broken);
    request.once('close', () => !request.complete && broken());
    request.pipe(parser);
  });
}

/**
 * Reads a multipart body whose files are written to `folder`. Throws a refusal of the contract whatever is wrong with the body,
 * and leaves nothing behind then. What is left of a refused body is read and dropped, so that the client gets to read the answer.
 */
export async function receiveParts(request: IncomingMessage, folder: string, within: Limits): Promise<Parts> {
  const parser = parserOf(request, within);
  const found = collected(parser, folder, within.files);
  try {
    await fed(request, parser);
    const files = await Promise.all(found.files);
    const [refusal] = found.refusals;
    if (refusal) throw refusal;
    return { fields: Object.fromEntries(found.fields), files };
  } catch (error) {
    request.unpipe(parser);
    request.resume();
    parser.destroy();
    await Promise.allSettled(found.files);
    await Promise.all(found.paths.map((path) => rm(path, { force: true })));
    throw error;
  }
}

/** Removes what was received and nobody kept. */
export async function clearParts({ files }: Parts): Promise<void> {
  await Promise.all(files.map(({ path }) => rm(path, { force: true })));
}

/** The same for a body with at most one file and short fields. */
export async function receiveFile(request: IncomingMessage, folder: string, largest: number): Promise<Upload> {
  const { fields, files } = await receiveParts(request, folder, { largest, files: 1, fieldSize: 1_000 });
  return { fields, file: files[0] ?? null };
}
