import { expect, test } from 'vitest';
import { listRemovedPictures } from './removedPictures.ts';

const pictureOf = (hash: string) => ({ hash, width: 12, height: 8, texts: { en: hash }, captions: {} });
const [a, b, c] = [pictureOf('a'), pictureOf('b'), pictureOf('c')];

test('each removed picture can be put back, not the last one alone', () => {
  const removed = [
    { index: 0, picture: a },
    { index: 1, picture: c },
  ];
  expect(listRemovedPictures(removed, [b])).toEqual(removed);
  expect(listRemovedPictures(removed, null)).toEqual(removed);
});

test('a picture that the form holds again is not offered, also where it came back with a draft', () => {
  const removed = [
    { index: 0, picture: a },
    { index: 1, picture: c },
  ];
  expect(listRemovedPictures(removed, [a, b])).toEqual([{ index: 1, picture: c }]);
});

test('a picture that was removed twice is offered once, with its last place', () => {
  const removed = [
    { index: 0, picture: a },
    { index: 2, picture: a },
  ];
  expect(listRemovedPictures(removed, [b, c])).toEqual([{ index: 2, picture: a }]);
});
