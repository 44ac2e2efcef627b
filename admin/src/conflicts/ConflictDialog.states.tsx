import type { ComponentStates } from '../../gallery/componentStates.ts';
import { ConflictDialog } from './ConflictDialog.tsx';
import type { FieldConflict } from './fieldConflicts.ts';

const nothing = () => undefined;
const current = { id: 7, updatedAt: '2020-02-01T10:20:00.000Z' };
const title: FieldConflict = { field: 'title', mine: 'Open Future', theirs: 'Open Futures', suggested: 'mine' };
const summary: FieldConflict = {
  field: 'summary',
  mine: 'Young people without work learn to repair. '.repeat(14),
  theirs: 'Young people without work learn to repair bicycles and to sell them. '.repeat(14),
  suggested: 'theirs',
};

const pictureOf = (hash: string, texts: object) => ({ hash, width: 1200, height: 800, texts, captions: {} });
const chart = pictureOf('b', { en: 'Bars of each country' });
const pictures: FieldConflict = {
  field: 'pictures',
  mine: [pictureOf('a', { en: 'A page with a map', de: 'Eine Seite mit einer Karte' }), chart],
  theirs: [pictureOf('a', { en: 'A page with a map' }), chart],
  suggested: 'mine',
};

const stateOf = (conflicts: readonly FieldConflict[]) => ({
  element: <ConflictDialog resource="pilots" current={current} conflicts={[...conflicts]} onChoose={nothing} onClose={nothing} />,
});

export default {
  'one field': stateOf([title]),
  'several fields': stateOf([
    title,
    { field: 'startsOn', mine: '2019-09-01', theirs: null, suggested: 'mine' },
    { field: 'stage', mine: 'design', theirs: 'preparation', suggested: 'theirs' },
  ]),
  'long texts': stateOf([summary]),
  pictures: {
    element: (
      <ConflictDialog resource="newsItems" current={current} conflicts={[pictures]} onChoose={nothing} onClose={nothing} />
    ),
  },
  'nothing differs': stateOf([]),
} satisfies ComponentStates;
