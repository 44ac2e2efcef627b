import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { formatCsv, metaOf, plainCsv, type ResourceName, resourceOf } from '@pilotage/shared';
import { archiveWords, wordsOfResource, writeReadme } from './archive.en.ts';
import type { ArchiveContext, ArchiveWork } from './archiveContext.ts';
import type { WorkFolder } from '../backgroundWork/workFolder.ts';
import { archiveStyle, html, renderLink, renderPage, renderTable } from './archiveHtml.ts';
import { dataPathOf, listPathOf } from './archivePaths.ts';
import { archivedResources, listArchivedFields, omittedResources } from './archiveScope.ts';
import { describeFieldType, formatFieldName } from './fieldLabels.ts';
import { loadPageFrame } from './loadPageFrame.ts';
import { readRecordsNote } from './recordsWork.ts';

const checksumsPath = 'CHECKSUMS.sha256';

const isPersonal = (name: ResourceName, field: string): boolean => {
  const schema = resourceOf(name).fields[field];
  return schema !== undefined && metaOf(schema).personal === true;
};

function describeFields(name: ResourceName) {
  return listArchivedFields(name).map((field) => {
    const meaning = formatFieldName(field) + (isPersonal(name, field) ? ` (${archiveWords.isPersonal})` : '');
    return { field, meaning, type: describeFieldType(name, field) };
  });
}

/** Says of each field what it means and how it is written: as data, and as a page. */
async function writeDictionary(context: ArchiveContext): Promise<void> {
  const frame = await loadPageFrame(context);
  const rows = archivedResources.flatMap((name) =>
    describeFields(name).map(({ field, meaning, type }) => [name, wordsOfResource(name).meaning, field, meaning, type]),
  );
  const heads = ['resource', 'what it is', 'field', 'meaning', 'type'];
  await context.content.write('data/dictionary.csv', formatCsv([heads, ...rows], { ...plainCsv, hasByteOrderMark: true }));
  const body = html`${archivedResources.map(
    (name) => html`<h2>${wordsOfResource(name).title}</h2>
<p>${wordsOfResource(name).meaning}</p>
${renderTable({
  caption: `data/${name}.csv, data/${name}.json`,
  heads: [archiveWords.field, archiveWords.meaning, archiveWords.type],
  rows: describeFields(name).map(({ field, meaning, type }) => [html`${field}`, html`${meaning}`, html`${type}`]),
})}`,
  )}`;
  const path = 'pages/dictionary.html';
  await context.content.write(path, renderPage({ ...frame, path, title: archiveWords.dictionary, body }));
}

async function readMissingFiles(notes: WorkFolder): Promise<string[]> {
  const missing: string[] = [];
  for (const { path } of await notes.list()) if (path.startsWith('missing/')) missing.push(...JSON.parse(await notes.read(path)));
  return missing;
}

/** Writes where a reader begins: the list of all that is there, and what the archive is. */
async function writeEntry(context: ArchiveContext): Promise<void> {
  const { content, notes, requester, startedAt, version, reader } = context;
  const frame = await loadPageFrame(context);
  const counts: { name: ResourceName; title: string; rows: number; readAt: string }[] = [];
  for (const name of archivedResources)
    counts.push({ name, title: wordsOfResource(name).title, ...(await readRecordsNote(notes, name)) });
  const path = 'index.html';
  const body = renderTable({
    caption: archiveWords.contents,
    heads: [archiveWords.kind, archiveWords.records, archiveWords.meaning, archiveWords.data],
    rows: counts.map(({ name, title, rows }) => [
      renderLink(path, listPathOf(name), title),
      html`${rows}`,
      html`${wordsOfResource(name).meaning}`,
      html`${renderLink(path, dataPathOf(name, 'csv'), 'CSV')} ${renderLink(path, dataPathOf(name, 'json'), 'JSON')}`,
    ]),
  });
  await content.write('style.css', archiveStyle);
  await content.write(path, renderPage({ ...frame, path, title: frame.archive, body }));
  const readme = writeReadme({
    name: (await reader.get('consortium', 1)).name,
    startedAt,
    finishedAt: reader.now(),
    organisation: frame.cells.names.nameOf('organisations', requester.organisationId),
    role: requester.role,
    version,
    rows: counts,
    omitted: omittedResources.map((name) => wordsOfResource(name).title.toLowerCase()),
    missing: await readMissingFiles(notes),
  });
  await content.write('README.txt', readme);
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part);
  return hash.digest('hex');
}

/** Writes the hash of every other file, as `sha256sum -c` reads it. */
async function writeChecksums({ content, keepAlive }: ArchiveContext): Promise<void> {
  const writer = await content.openWriter(checksumsPath);
  try {
    for (const { path } of await content.list()) {
      if (path === checksumsPath) continue;
      await writer.append(`${await hashFile(content.pathOf(path))}  ${path}\n`);
      await keepAlive();
    }
  } catch (error) {
    await writer.discard();
    throw error;
  }
  await writer.complete();
}

/** What can be written only at the end. */
export const closingWork: ArchiveWork = {
  phase: 'closing',
  list: async (context) => [() => writeDictionary(context), () => writeEntry(context), () => writeChecksums(context)],
};
