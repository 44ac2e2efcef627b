import type { CsvCell } from '@pilotage/shared';
import type { TableFormat } from '../../data/tableFormats.ts';
import { nameOfSavedView, type ViewLimits, withConstantColumns } from './savedView.ts';

export type ViewFormat = 'csv' | 'xlsx' | 'svg' | 'png';

interface ViewToSave {
  /** Name of the view's file, without extension. */
  name: string;
  /** A day or an instant; empty: now. */
  asOf: string;
  /** The element that is saved as an image. */
  frame: HTMLElement | null;
  /** The header and then the rows of the table. */
  rows: readonly (readonly CsvCell[])[];
  heading: string;
  /** To what the figures are limited: a file is read without the page around it. */
  limits: ViewLimits | undefined;
  /** As of when the figures were known, in words. */
  asOfText: string;
  translate: (key: string, values?: Readonly<Record<string, string>>) => string;
  locale: string;
  /** The colour behind an image. */
  background: string;
}

const noLimits: ViewLimits = { params: {}, sentences: { countries: '', organisations: '', kind: '' } };

const fileNameOf = ({ name, asOf, limits = noLimits }: ViewToSave) => nameOfSavedView({ name, asOf, params: limits.params });

async function saveTableOf(view: ViewToSave, format: TableFormat): Promise<void> {
  const { saveTable } = await import('../../data/saveTable.ts');
  const { sentences } = view.limits ?? noLimits;
  const rows = withConstantColumns(view.rows, [
    { header: view.translate('compare.countries'), text: sentences.countries },
    { header: view.translate('compare.organisations'), text: sentences.organisations },
    { header: view.translate('compare.kind'), text: sentences.kind },
    { header: view.translate('asOf.label'), text: view.asOf === '' ? '' : view.asOfText },
  ]);
  await saveTable({ name: fileNameOf(view), format, rows, locale: view.locale });
}

async function saveImageOf(view: ViewToSave, format: 'svg' | 'png'): Promise<void> {
  const [{ drawAsSvg }, { saveFile }] = await Promise.all([import('./drawAsSvg.ts'), import('../../data/saveFile.ts')]);
  const known = view.asOf === '' ? [] : [view.translate('asOf.knownOn', { at: view.asOfText })];
  const left = Object.values((view.limits ?? noLimits).sentences).filter((text) => text !== '');
  const limits = left.length === 0 ? [] : [[...left, view.translate('compare.restLeftOut')].join(' ')];
  const drawing = drawAsSvg(view.frame, [view.heading, ...limits, ...known], view.background);
  if (!drawing) return;
  const name = `${fileNameOf(view)}.${format}`;
  if (format === 'svg') return saveFile(name, drawing.svg, 'image/svg+xml');
  const { convertToPng } = await import('./convertToPng.ts');
  saveFile(name, await convertToPng(drawing), 'image/png');
}

/** Saves a view as a file: its table or its chart, with what limits its figures. */
export const saveView = (view: ViewToSave, format: ViewFormat): Promise<void> =>
  format === 'csv' || format === 'xlsx' ? saveTableOf(view, format) : saveImageOf(view, format);
