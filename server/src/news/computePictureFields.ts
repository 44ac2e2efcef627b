import { type FieldOf, leadPictureOf, type NewsItem } from '@pilotage/shared';

type PictureFields = Pick<NewsItem, Extract<FieldOf<'newsItems'>, `picture${string}`>>;

/** The fields that follow from the pictures of an item and from their files; files of removed pictures are not kept. */
export function computePictureFields(
  item: Pick<NewsItem, 'language' | 'pictures'>,
  files: NewsItem['pictureFiles'],
): Omit<PictureFields, 'pictures'> {
  const kept = (files ?? []).filter(({ hash }) => item.pictures?.some((picture) => picture.hash === hash));
  const pictureFiles = kept.length === 0 ? null : kept;
  return { pictureFiles, ...leadPictureOf({ ...item, pictureFiles }) };
}
