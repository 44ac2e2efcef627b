import { formatInstantWithZone, metaOf, type ResourceName, resourceOf } from '@pilotage/shared';
import { archiveWords } from './archive.en.ts';
import { type Html, html, renderLink } from './archiveHtml.ts';
import type { ArchiveNames } from './archiveNames.ts';
import { filePathOf, isMainResource, recordPathOf } from './archivePaths.ts';
import type { ArchivedRow } from './archiveScope.ts';
import { formatFieldName } from './fieldLabels.ts';

/** A text in a table is cut here; the page of its record and the data have it whole. */
const maxCellLength = 160;

const instantPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

const cutText = (text: string): string =>
  text.length <= maxCellLength ? text : `${text.slice(0, maxCellLength).toWellFormed().trimEnd()}…`;

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);

/** Writes values as markup. */
export class ArchiveCells {
  readonly names: ArchiveNames;
  private readonly timeZone: string;
  private readonly paths: ReadonlySet<string>;

  /** `paths`: the documents and files of the archive, to which pages can link. */
  constructor(names: ArchiveNames, timeZone: string, paths: ReadonlySet<string>) {
    this.names = names;
    this.timeZone = timeZone;
    this.paths = paths;
  }

  /** A link to a document or a file; the text alone where the archive does not have it. */
  linkToPath(from: string, path: string, text: string): Html {
    return this.paths.has(path) ? renderLink(from, path, text) : html`${text}`;
  }

  hasPath(path: string): boolean {
    return this.paths.has(path);
  }

  formatInstant(instant: string): string {
    return formatInstantWithZone(instant, { locale: 'en-GB', timeZone: this.timeZone });
  }

  /** The name of a record, linked to its page where the archive has one. */
  linkTo(from: string, name: ResourceName, id: number): Html {
    const text = this.names.nameOf(name, id);
    if (!isMainResource(name) || !this.names.has(name, id)) return html`${text}`;
    return renderLink(from, recordPathOf(name, id), text);
  }

  /** What identifies a row at its beginning. */
  headOf(from: string, name: ResourceName, row: ArchivedRow): Html {
    const id = Number(row.id);
    const { subject, fileName } = row;
    if (name === 'attachments' && typeof subject === 'string' && typeof fileName === 'string')
      return this.linkToPath(from, filePathOf({ id, subject, fileName }), fileName);
    return this.linkTo(from, name, id);
  }

  /** A value in a table, cut where it is long. */
  cell(from: string, name: ResourceName, field: string, row: ArchivedRow): Html {
    return this.format(from, name, field, row[field], cutText);
  }

  /** A value on the page of its record, whole. */
  value(from: string, name: ResourceName, field: string, row: ArchivedRow): Html {
    return this.format(from, name, field, row[field], (text) => text);
  }

  /** The values of a record that has a page of its own. */
  list(from: string, name: ResourceName, row: ArchivedRow, fields: readonly string[]): Html {
    const known = fields.filter((field) => !isEmpty(row[field]));
    return html`<dl>
${known.map((field) => html`<dt>${formatFieldName(field)}</dt><dd>${this.value(from, name, field, row)}</dd>\n`)}</dl>
`;
  }

  private format(from: string, name: ResourceName, field: string, value: unknown, shorten: (text: string) => string): Html {
    if (value === null || value === undefined) return html``;
    if (typeof value === 'boolean') return html`${value ? archiveWords.yes : archiveWords.no}`;
    const schema = resourceOf(name).fields[field];
    const to = schema && metaOf(schema).to;
    if (to && typeof value === 'number') return this.linkTo(from, to, value);
    if (to && Array.isArray(value))
      return html`${value.map((id, at) => html`${at === 0 ? '' : ', '}${this.linkTo(from, to, Number(id))}`)}`;
    if (typeof value === 'number') return html`${value}`;
    if (typeof value === 'string') return html`${instantPattern.test(value) ? this.formatInstant(value) : shorten(value)}`;
    return html`<code>${shorten(JSON.stringify(value))}</code>`;
  }
}
