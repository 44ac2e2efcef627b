import { interpolate, metaOf, pictureTextOf, type ResourceName, resourceOf, resources } from '@pilotage/shared';
import { archiveWords, wordsOfResource } from './archive.en.ts';
import type { ArchiveContext, ArchiveWork } from './archiveContext.ts';
import { type Html, html, relativeAddress, renderLink, renderPage, renderTable } from './archiveHtml.ts';
import { loadPageFrame, type PageFrame } from './loadPageFrame.ts';
import {
  listPathOf,
  type MainResource,
  mainResources,
  minutesPathOf,
  newsPicturePathOf,
  recordPathOf,
  reportPathOf,
} from './archivePaths.ts';
import { type ArchivedRow, archivedResources, listArchivedFields } from './archiveScope.ts';
import { formatFieldName } from './fieldLabels.ts';
import { readArchivedRows } from './readArchivedRows.ts';
import { findRelatedRows, type RelatedRows } from './relatedRows.ts';
import { readRecordsNote } from './recordsWork.ts';

const rowsPerPage = 500;
const recordsPerStep = 100;
const pictureFields = { language: true, pictures: true } as const;

/** The fields of a table: those that fit, without what names the row already and without counters of the product. */
function listColumns(name: ResourceName): string[] {
  const { fields, recordName } = resourceOf(name);
  const [naming] = recordName;
  return listArchivedFields(name).filter((field) => {
    const schema = fields[field];
    return schema !== undefined && field !== naming && metaOf(schema).kind !== 'json';
  });
}

function renderRows(path: string, name: ResourceName, rows: readonly ArchivedRow[], { cells }: PageFrame): Html {
  // A column without a value on the page says nothing.
  const columns = listColumns(name).filter((field) => rows.some((row) => row[field] !== null && row[field] !== undefined));
  return renderTable({
    caption: wordsOfResource(name).title,
    isCaptionHidden: true,
    heads: [cells.names.hasNamesOf(name) ? archiveWords.name : formatFieldName('id'), ...columns.map(formatFieldName)],
    rows: rows.map((row) => [cells.headOf(path, name, row), ...columns.map((field) => cells.cell(path, name, field, row))]),
  });
}

function renderPageLinks(name: ResourceName, page: number, pages: number): Html {
  if (pages < 2) return html``;
  const path = listPathOf(name, page);
  const linkTo = (to: number, text: string) =>
    to < 1 || to > pages ? html`` : html` ${renderLink(path, listPathOf(name, to), text)}`;
  return html`<nav aria-label="${archiveWords.pages}">${interpolate(archiveWords.page, { page, pages })}${linkTo(page - 1, archiveWords.previous)}${linkTo(page + 1, archiveWords.next)}</nav>`;
}

/** Writes the pages with all records of a resource. */
async function writeLists(
  { content, keepAlive }: ArchiveContext,
  frame: PageFrame,
  name: ResourceName,
  total: number,
): Promise<void> {
  const pages = Math.max(1, Math.ceil(total / rowsPerPage));
  let page = 1;
  let rows: ArchivedRow[] = [];
  const flush = async () => {
    const path = listPathOf(name, page);
    const table = rows.length === 0 ? html`<p>${archiveWords.noRecords}</p>` : renderRows(path, name, rows, frame);
    const body = html`<p>${wordsOfResource(name).meaning}</p>
${renderPageLinks(name, page, pages)}
${table}`;
    await content.write(path, renderPage({ ...frame, path, title: wordsOfResource(name).title, body }));
    await keepAlive();
    page += 1;
    rows = [];
  };
  for await (const record of readArchivedRows(content, name)) {
    rows.push({ ...record });
    if (rows.length === rowsPerPage) await flush();
  }
  if (rows.length > 0 || page === 1) await flush();
}

function renderRelated(path: string, name: ResourceName, { rows, omitted }: RelatedRows, frame: PageFrame): Html {
  const more = omitted === 0 ? html`` : html`<p>${interpolate(archiveWords.more, { count: omitted })}</p>`;
  return html`<h2>${wordsOfResource(name).title}</h2>
${renderRows(path, name, rows, frame)}${more}`;
}

const documents: { readonly [N in MainResource]?: { pathOf: (id: number) => string; text: string } } = {
  meetings: { pathOf: minutesPathOf, text: archiveWords.minutes },
  reports: { pathOf: reportPathOf, text: archiveWords.report },
};

function linkDocument(path: string, name: MainResource, id: number, { cells }: PageFrame): Html {
  const document = documents[name];
  if (!document || !cells.hasPath(document.pathOf(id))) return html``;
  return html`<p>${renderLink(path, document.pathOf(id), document.text)}</p>`;
}

/** The pictures of a news item, each described in the item's own language. */
function renderPictures(path: string, name: MainResource, row: ArchivedRow, { cells }: PageFrame): Html {
  const item = name === 'newsItems' ? resources.newsItems.read.pick(pictureFields).safeParse(row).data : undefined;
  return html`${(item?.pictures ?? []).map((picture, index) => {
    const file = newsPicturePathOf(Number(row.id), index);
    const { language = 'en' } = item ?? {};
    const { text } = pictureTextOf(picture, { language }, language);
    const caption = picture.captions[language];
    if (!cells.hasPath(file)) return html`<p>${text}</p>`;
    return html`<figure><img src="${relativeAddress(path, file)}" alt="${text}" width="${picture.width}" height="${picture.height}">${caption === undefined ? '' : html`<figcaption>${caption}</figcaption>`}</figure>
`;
  })}`;
}

/** Writes the pages of some records of a main resource, each with what refers to it. */
async function writeRecordPages(
  { content, keepAlive }: ArchiveContext,
  frame: PageFrame,
  name: MainResource,
  ids: ReadonlySet<number>,
): Promise<void> {
  const related = await findRelatedRows(content, name, ids);
  const fields = listArchivedFields(name);
  for await (const record of readArchivedRows(content, name)) {
    if (!ids.has(record.id)) continue;
    const path = recordPathOf(name, record.id);
    const row: ArchivedRow = { ...record };
    const body = html`<p>${renderLink(path, listPathOf(name), wordsOfResource(name).title)}</p>
${frame.cells.list(path, name, row, fields)}
${renderPictures(path, name, row, frame)}
${linkDocument(path, name, record.id, frame)}
${[...(related.get(record.id) ?? [])].map(([relatedName, rows]) => renderRelated(path, relatedName, rows, frame))}`;
    await content.write(path, renderPage({ ...frame, path, title: frame.cells.names.nameOf(name, record.id), body }));
    await keepAlive();
  }
}

function chunk(ids: readonly number[]): ReadonlySet<number>[] {
  const chunks: ReadonlySet<number>[] = [];
  for (let from = 0; from < ids.length; from += recordsPerStep) chunks.push(new Set(ids.slice(from, from + recordsPerStep)));
  return chunks;
}

/** A page for each list, and one for each main record. */
export const pagesWork: ArchiveWork = {
  phase: 'pages',
  async list(context) {
    const frame = await loadPageFrame(context);
    const lists = archivedResources.map((name) => async () => {
      const { rows } = await readRecordsNote(context.notes, name);
      await writeLists(context, frame, name, rows);
    });
    const records = mainResources.flatMap((name) =>
      chunk(frame.cells.names.idsOf(name)).map((ids) => () => writeRecordPages(context, frame, name, ids)),
    );
    return [...lists, ...records];
  },
};
