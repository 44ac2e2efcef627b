import type { TextDocument } from '../textDocument.ts';

/** The letters of the seven countries, and the signs that word processors set. */
export const lettersOfAll = 'áäčďéíĺľňóôŕšťúýž őűöü ąćęłńśźż àèéìòù äöüß čšž ăâîșț ŐŰŁĄĘČŠŽĽŤĂ „so“ ‘so’ – … €';

/** A document with everything that one can hold; its agenda reaches several pages. */
export const sampleDocument: TextDocument = {
  title: 'Minutes: meeting 5, Poznań',
  language: 'en-GB',
  createdAt: '2019-11-25T10:00:00.000Z',
  pageText: 'Page {page} of {pages}',
  blocks: [
    { kind: 'facts', facts: [{ label: 'Place', value: 'Poznań, Poland' }] },
    { kind: 'heading', text: 'Agenda' },
    {
      kind: 'table',
      columns: [
        { header: 'Point', share: 3 },
        { header: 'People', share: 1, isFigure: true },
      ],
      rows: Array.from({ length: 70 }, (_, at) => [`Point ${at + 1} <b>&amp; "co"`, String(at)]),
      total: ['Together', '2415'],
    },
    { kind: 'heading', text: 'Decisions' },
    {
      kind: 'list',
      isOrdered: true,
      items: [{ text: 'First decision', items: ['Task of the first'] }, { text: `Second decision\n${lettersOfAll}` }],
    },
    { kind: 'heading', text: 'Further' },
    { kind: 'list', isOrdered: true, items: [{ text: 'Counted anew' }] },
    { kind: 'heading', text: 'Below further', level: 3 },
    {
      kind: 'bars',
      alternative: 'Bar chart. Trainings: 57 %.',
      bars: [
        { label: 'Trainings', share: 0.57, text: '57%', mark: 0.8 },
        {
          label: 'A label that does not fit into the place that it has beside its bar: END OF THE LABEL',
          share: null,
          text: 'none',
          mark: null,
        },
      ],
    },
    { kind: 'paragraph', text: 'The end.' },
  ],
};
