import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import { createValidationProblem, Problem } from '../problem.ts';
import type { MultipartBody, UploadedFile, Upload } from '../route.ts';

/** Size limits of a multipart body. */
interface MultipartLimits {
  /** Maximum size of one file in bytes. */
  maxFileSize: number;
  files: number;
  /** Maximum size of one text field in bytes. */
  fieldSize: number;
}

const parserLimits = { fields: 10, fieldNameSize: 100, headerPairs: 20 };
const multipartType = /^multipart\/form-data\s*;/i;

type Busboy = ReturnType<typeof busboy>;

const unknownField = (field: string) =>
  createValidationProblem(Object.fromEntries([[field, { code: 'field.unknown' as const }]]));
const malformedBody = (detail: string) => new Problem('malformed', { detail });

function createParser(request: IncomingMessage, { maxFileSize: fileSize, files, fieldSize }: MultipartLimits) {
  if (!multipartType.test(request.headers['content-type'] ?? ''))
    throw new Problem('mediaType', { detail: 'The body must be multipart/form-data.' });
  try {
    // Names are UTF-8, not latin1. busboy removes the folders of a path.
    return busboy({
      headers: request.headers,
      limits: { ...parserLimits, files, fieldSize, fileSize, parts: parserLimits.fields + files + 1 },
      defParamCharset: 'utf8',
    });
  } catch {
    throw malformedBody('The multipart body has no boundary.');
  }
}

/** Streams a file to `path` and computes its size and hash. Throws 413 if the file is too large. */
async function writeUploadedFile(part: Readable, path: string): Promise<{ size: number; sha256: string }> {
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
  // The rest of the part is still read: the parser would wait for ever for an unread part.
  part.once('limit', () => {
    isTooLarge = true;
  });
  await pipeline(part, measure, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  if (isTooLarge) throw new Problem('tooLarge', { detail: 'The file is too large.' });
  return { size, sha256: hash.digest('hex') };
}

/** Collects fields and files, and refusals for repeated or unknown fields. */
function collectParts(parser: Busboy, folder: string, maxFiles: number) {
  const paths: string[] = [];
  const fields = new Map<string, string>();
  const refusals: Problem[] = [];
  const files: Promise<UploadedFile>[] = [];
  parser.on('field', (name, value, { nameTruncated, valueTruncated }) => {
    if (nameTruncated || valueTruncated) refusals.push(malformedBody('A field is too long.'));
    else if (name === '__proto__') refusals.push(unknownField(name));
    else if (fields.has(name)) refusals.push(createValidationProblem({ [name]: { code: 'field.repeated' } }));
    else fields.set(name ?? '', value);
  });
  parser.on('file', (name, part, { filename, mimeType }) => {
    // The parser reports an aborted part too.
    part.on('error', () => undefined);
    if (name !== 'file' || filename === undefined) {
      refusals.push(name === 'file' ? malformedBody('The file has no name.') : unknownField(name ?? ''));
      part.resume();
      return;
    }
    const path = join(folder, randomBytes(16).toString('hex'));
    paths.push(path);
    const file = writeUploadedFile(part, path).then((measured) => ({
      name: filename,
      declaredType: mimeType,
      path,
      ...measured,
    }));
    // It is awaited after the whole body is read; this prevents an unhandled rejection until then.
    file.catch(() => undefined);
    files.push(file);
  });
  parser.on('filesLimit', () =>
    refusals.push(
      createValidationProblem({
        file: maxFiles === 1 ? { code: 'attachments.one' } : { code: 'field.tooMany', limit: maxFiles },
      }),
    ),
  );
  for (const limit of ['fieldsLimit', 'partsLimit'] as const)
    parser.on(limit, () => refusals.push(malformedBody('The body has too many parts.')));
  return { fields, refusals, paths, files };
}

/** Resolves when the whole body is parsed. A refusal does not destroy the request, so that the response can be sent. */
function pipeToParser(request: IncomingMessage, parser: Busboy): Promise<void> {
  return new Promise((resolve, reject) => {
    const rejectMalformed = () => reject(malformedBody('The multipart body cannot be read.'));
    parser.once('close', resolve);
    // `on`, not `once`: a parser that is destroyed later emits another error.
    parser.on('error', rejectMalformed);
    request.once('error', rejectMalformed);
    request.once('close', () => !request.complete && rejectMalformed());
    request.pipe(parser);
  });
}

/**
 * Reads a multipart body and writes its files to `folder`. Throws a `Problem` (400, 413, 415 or 422) for an invalid body and
 * removes its files. The rest of a refused body is read and discarded, so that the client can read the response.
 */
export async function receiveParts(request: IncomingMessage, folder: string, limits: MultipartLimits): Promise<MultipartBody> {
  const parser = createParser(request, limits);
  const collected = collectParts(parser, folder, limits.files);
  try {
    await pipeToParser(request, parser);
    const files = await Promise.all(collected.files);
    const [refusal] = collected.refusals;
    if (refusal) throw refusal;
    return { fields: Object.fromEntries(collected.fields), files };
  } catch (error) {
    request.unpipe(parser);
    request.resume();
    parser.destroy();
    await Promise.allSettled(collected.files);
    await Promise.all(collected.paths.map((path) => rm(path, { force: true })));
    throw error;
  }
}

/** Removes received files that were not moved to a storage. */
export async function discardFiles({ files }: MultipartBody): Promise<void> {
  await Promise.all(files.map(({ path }) => rm(path, { force: true })));
}

/** `receiveParts` for a body with at most one file and fields of at most 1,000 bytes. */
export async function receiveFile(request: IncomingMessage, folder: string, maxFileSize: number): Promise<Upload> {
  const { fields, files } = await receiveParts(request, folder, { maxFileSize, files: 1, fieldSize: 1_000 });
  return { fields, file: files[0] ?? null };
}
