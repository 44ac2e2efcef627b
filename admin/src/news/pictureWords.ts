/** What is said of a picture, and its i18n key. */
export const pictureWords = { texts: 'resources.newsItems.fields.pictureText', captions: 'news.pictures.caption' } as const;
