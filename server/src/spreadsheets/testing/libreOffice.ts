import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const executablePaths = ['/usr/bin/soffice', '/usr/lib/libreoffice/program/soffice', '/opt/homebrew/bin/soffice'];

/** The path of LibreOffice, or null (Debian: `libreoffice-calc-nogui`). */
export const findLibreOffice = (): string | null => executablePaths.find((path) => existsSync(path)) ?? null;

interface Conversion {
  /** The extension of the file that is opened. */
  from: 'xlsx' | 'docx';
  to: 'xlsx' | 'csv' | 'txt';
  filter: string;
}

/** Opens a file in LibreOffice with a temporary profile and saves it in another format. */
async function convert(program: string, file: Uint8Array, { from, to, filter }: Conversion): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'pilotage-office-'));
  try {
    await writeFile(join(folder, `filled.${from}`), file);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await run(
      program,
      ['--headless', profile, '--convert-to', filter, '--outdir', join(folder, 'out'), join(folder, `filled.${from}`)],
      { timeout: 110_000 },
    );
    return new Uint8Array(await readFile(join(folder, 'out', `filled.${to}`)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Opens a workbook in LibreOffice and saves it in another format. */
export const convertWithLibreOffice = (program: string, workbook: Uint8Array, to: 'xlsx' | 'csv' = 'xlsx'): Promise<Uint8Array> =>
  convert(program, workbook, {
    from: 'xlsx',
    to,
    // 44 34 76: separated by commas, quoted by double quotes, UTF-8.
    filter: to === 'xlsx' ? 'xlsx:Calc MS Excel 2007 XML' : 'csv:Text - txt - csv (StarCalc):44,34,76,1',
  });

/** The text of a document for word processors, as LibreOffice reads it (Debian: `libreoffice-writer-nogui`). */
export const readTextWithLibreOffice = async (program: string, document: Uint8Array): Promise<string> =>
  new TextDecoder().decode(await convert(program, document, { from: 'docx', to: 'txt', filter: 'txt:Text (encoded):UTF8' }));
