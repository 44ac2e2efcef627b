// Tab and line ends are allowed, the line end of old mainframes among them; other control characters and unpaired surrogates are not.
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/;

// What leads to the next line or to the next cell: a name with it breaks tables, mails and headings.
const lineBreak = /[\t\n\r\u0085\u2028\u2029]/;

// Characters that change the direction of writing, so that a text reads differently from what it contains.
const bidiControl = /\p{Bidi_Control}/u;

// Format characters, invisible characters (the empty pattern of braille among them) and unusual separators: two names that look equal could differ in them. A variation
// selector after an emoji is allowed.
const hiddenCharacter =
  /(?!(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f])[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u0085\u2800]/u;

/** Whether all characters are printable and well formed. */
export const isPrintable = (value: string): boolean => value.isWellFormed() && !unprintable.test(value);

/** Whether a text stands in one line. */
export const isOneLine = (value: string): boolean => !lineBreak.test(value);

/** The text in one line, as it is read where cells of a spreadsheet have several. */
export const toOneLine = (value: string): string => value.replace(new RegExp(`\\s*${lineBreak.source}\\s*`, 'g'), ' ').trim();

/** Whether a long text has no bidi control characters. Joiners are allowed, because emoji and some scripts need them. */
export const hasNoBidiControl = (value: string): boolean => !bidiControl.test(value);

/** Whether a name has no hidden characters. */
export const hasNoHiddenCharacter = (value: string): boolean => !hiddenCharacter.test(value);

/** The text without characters that are hidden in a name. */
export const removeHiddenCharacters = (value: string): string => value.replace(new RegExp(hiddenCharacter, 'gu'), '');
