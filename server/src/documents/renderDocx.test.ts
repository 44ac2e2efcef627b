import { strFromU8, unzipSync } from 'fflate';
import { xml2js } from 'xml-js';
import { beforeAll, describe, expect, test } from 'vitest';
import { findLibreOffice, readTextWithLibreOffice } from '../spreadsheets/testing/libreOffice.ts';
import { renderDocx } from './renderDocx.ts';
import { lettersOfAll, sampleDocument } from './testing/sampleDocument.ts';

const program = findLibreOffice();

describe('a document for word processors', () => {
  let bytes: Buffer;
  let files: Record<string, string>;
  beforeAll(async () => {
    bytes = await renderDocx(sampleDocument);
    const entries = Object.entries(unzipSync(new Uint8Array(bytes)));
    files = Object.fromEntries(entries.map(([name, content]) => [name, strFromU8(content)]));
  });
  const body = () => files['word/document.xml'] ?? '';
  const textOf = (xml: string) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('|');

  test('consists of well-formed XML', () => {
    const parts = Object.entries(files).filter(([name]) => /\.(xml|rels)$/.test(name));
    expect(parts.length).toBeGreaterThan(8);
    for (const [, xml] of parts) expect(() => xml2js(xml)).not.toThrow();
  });

  test('has its title, its language, headings, repeated table headers and numbered lists', () => {
    expect(files['docProps/core.xml']).toContain('Minutes: meeting 5, Poznań');
    expect(files['word/styles.xml']).toMatch(/<w:lang [^>]*w:val="en-GB"/);
    expect(body().match(/w:pStyle w:val="Heading1"/g)).toHaveLength(3);
    expect(body()).toContain('w:pStyle w:val="Title"');
    expect(body().match(/<w:tblHeader\/>/g)).toHaveLength(1);
    const numbersOf = [...body().matchAll(/<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/g)].map(([, , id]) => id);
    // Two decisions share a list, the task has bullets, the last one begins anew.
    expect([new Set(numbersOf).size, numbersOf[0] === numbersOf[2], numbersOf[0] === numbersOf[3]]).toEqual([3, true, false]);
  });

  test('has a heading below a heading, and a chart as a picture with its words', () => {
    expect(body().match(/w:pStyle w:val="Heading2"/g)).toHaveLength(1);
    expect(body()).toMatch(/<wp:docPr [^>]*descr="Bar chart. Trainings: 57 %."/);
    expect(Object.keys(files).filter((name) => /^word\/media\/.+\.png$/.test(name))).toHaveLength(2);
    // Who sees the bar sees its name and its value beside it.
    expect(textOf(body())).toMatch(/Trainings\|57%\|A label that does not fit [^|]*\|none/);
  });

  test('has the letters of all seven countries, and what people wrote as text', () => {
    expect(textOf(body())).toContain(lettersOfAll);
    expect(textOf(body())).toContain('Point 70 &lt;b&gt;&amp;amp; &quot;co&quot;');
    expect(body()).toContain('<w:br/>');
  });

  test('refers to nothing elsewhere', () => {
    expect(Object.values(files).some((xml) => xml.includes('TargetMode="External"'))).toBe(false);
  });

  test.skipIf(program === null)('is opened by the installed LibreOffice', async () => {
    const text = await readTextWithLibreOffice(program ?? '', bytes);
    expect(text).toContain(lettersOfAll);
    expect(text).toMatch(/Counted anew/);
  });
});
