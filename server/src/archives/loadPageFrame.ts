import { interpolate } from '@pilotage/shared';
import { archiveWords } from './archive.en.ts';
import { ArchiveCells } from './archiveCells.ts';
import type { ArchiveContext } from './archiveContext.ts';
import { ArchiveNames } from './archiveNames.ts';
import { readArchivedRows } from './readArchivedRows.ts';

/** What all pages have in common. */
export interface PageFrame {
  cells: ArchiveCells;
  archive: string;
  asOf: string;
}

/** Reads the names and the consortium as the archive holds them. */
export async function loadPageFrame({ content, startedAt }: ArchiveContext): Promise<PageFrame> {
  const names = new ArchiveNames();
  await names.load(content);
  let consortium = { name: '', timeZone: 'UTC' };
  for await (const { name, timeZone } of readArchivedRows(content, 'consortium')) consortium = { name, timeZone };
  const paths = (await content.list()).map(({ path }) => path).filter((path) => /^(?:documents|files)\//.test(path));
  const cells = new ArchiveCells(names, consortium.timeZone, new Set(paths));
  return {
    cells,
    archive: interpolate(archiveWords.title, { name: consortium.name }),
    asOf: interpolate(archiveWords.asOf, { instant: cells.formatInstant(startedAt) }),
  };
}
