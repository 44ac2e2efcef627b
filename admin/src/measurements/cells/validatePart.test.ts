import { describe, expect, it } from 'vitest';
import { createIndicator, createMeasurement } from '../measurements.fixtures.ts';
import { validatePart } from './validatePart.ts';

const indicator = createIndicator({ dimensions: [{ name: 'Age', categories: ['under 30', '30 and over'] }] });
const stored = createMeasurement({ value: 7, parts: { Age: { 'under 30': 3 } } });
const type = (text: string, cell: typeof stored | null = stored) =>
  validatePart({ dimension: 'Age', category: '30 and over', text }, cell, indicator);

describe('a typed part of a figure', () => {
  it('joins the parts that are there', () => {
    expect(type('4')).toEqual({ parts: { Age: { 'under 30': 3, '30 and over': 4 } } });
    expect(type('')).toEqual({ parts: { Age: { 'under 30': 3 } } });
  });

  it('says why it is none', () => {
    expect(type('four')).toEqual({ why: 'noFigure' });
    expect(type('1.234')).toEqual({ why: 'ambiguous' });
    expect(type('4', null)).toEqual({ why: 'totalFirst' });
    expect(type('5')).toHaveProperty('why');
  });

  it('belongs to a category of the indicator; what stands in another one can be emptied', () => {
    const removed = createMeasurement({ value: 7, parts: { Age: { 'under 30': 3, unknown: 1 } } });
    const typeUnknown = (text: string) => validatePart({ dimension: 'Age', category: 'unknown', text }, removed, indicator);
    expect(typeUnknown('2')).toEqual({ why: 'unknownPart' });
    expect(typeUnknown('two')).toEqual({ why: 'unknownPart' });
    expect(typeUnknown('')).toEqual({ parts: { Age: { 'under 30': 3 } } });
  });
});
