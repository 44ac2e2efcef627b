/** The languages that somebody can choose, wherever a resource has one. */
export const localesWords = {
  en: 'English',
  de: 'German',
  hu: 'Hungarian',
  it: 'Italian',
  pl: 'Polish',
  sk: 'Slovak',
  sl: 'Slovenian',
};
