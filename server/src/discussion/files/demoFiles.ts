import type { DemoFile } from '@pilotage/db';
import type { MediaType } from '@pilotage/shared';
import sharp from 'sharp';
import type { FileStorage } from './fileStorage.ts';

/** Creates a PDF of one page with these lines in a standard font. */
export function createPdf(lines: readonly string[]): Buffer {
  const textOperators = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n');
  const content = `BT /F1 14 Tf 20 TL 60 760 Td\n${textOperators}\nET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R/Lang(en)>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  let body = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [at, object] of objects.entries()) {
    offsets.push(body.length);
    body += `${at + 1} 0 obj${object}endobj\n`;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  body += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body, 'latin1');
}

const chartSvg = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="270"><rect width="480" height="270" fill="#f5f3ee"/>
${[60, 110, 95, 170].map((height, at) => `<rect x="${60 + at * 95}" y="${230 - height}" width="60" height="${height}" fill="#0b5d57"/>`).join('')}
<rect x="40" y="230" width="400" height="2" fill="#1b2625"/></svg>`;

const illustrativeNote = 'Illustrative: made for the demo, no document of any organisation.';

/** Files of the demo's work plan. */
const planDocuments = [
  ['joint-rules', 'Rules for joint work'],
  ['evaluation-halfway', 'Evaluation after half of the time'],
  ['communication-plan', 'Plan for communication'],
  ['seven-modules', 'Seven modules online'],
  ['trainers-handbook', 'Handbook for trainers'],
  ['pilot-method', 'Method for all pilots'],
  ['pilots-interim', 'Interim report on the pilots'],
  ['contest-rules-template', 'Template of the contest rules'],
] as const;

/** Creates the evidence files of the demo. Each is small and says that it is illustrative. */
async function createDemoFileContents(): Promise<{ fileName: string; mediaType: MediaType; bytes: Buffer }[]> {
  return [
    {
      fileName: 'certificates-illustrative.pdf',
      mediaType: 'application/pdf',
      bytes: createPdf(['Certificates handed out in the half-year', illustrativeNote]),
    },
    {
      fileName: 'trainings-illustrative.csv',
      mediaType: 'text/csv',
      bytes: Buffer.from(`training;attendances\nfirst;24\nsecond;18\nthird;15\n"${illustrativeNote}";\n`),
    },
    {
      fileName: 'requests-illustrative.png',
      mediaType: 'image/png',
      bytes: await sharp(Buffer.from(chartSvg)).png().toBuffer(),
    },
    {
      fileName: 'pilot-plan-illustrative.pdf',
      mediaType: 'application/pdf',
      bytes: createPdf(['Plan of the pilot', illustrativeNote]),
    },
    ...planDocuments.map(([name, title]) => ({
      fileName: `${name}-illustrative.pdf`,
      mediaType: 'application/pdf' as const,
      bytes: createPdf([title, illustrativeNote]),
    })),
  ];
}

/** Stores the evidence files of the demo, before their rows are inserted. */
export async function storeDemoFiles(files: FileStorage): Promise<DemoFile[]> {
  const storedFiles: DemoFile[] = [];
  for (const { fileName, mediaType, bytes } of await createDemoFileContents())
    storedFiles.push({ fileName, mediaType, ...(await files.store(bytes)) });
  return storedFiles;
}
