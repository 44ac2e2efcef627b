// Tab and line ends are allowed; other control characters and unpaired surrogates are not.
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

// Characters that change the direction of writing, so that a text reads differently from what it contains.
const bidiControl = /\p{Bidi_Control}/u;

// Format characters, invisible characters and unusual separators: two names that look equal could differ in them. A variation
// selector after an emoji is allowed.
const hiddenCharacter =
  /(?!(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f])[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u0085]/u;

/** Whether all characters are printable and well formed. */
export const isPrintable = (value: string): boolean => value.isWellFormed() && !unprintable.test(value);

/** Whether a long text has no bidi control characters. Joiners are allowed, because emoji and some scripts need them. */
export const hasNoBidiControl = (value: string): boolean => !bidiControl.test(value);

/** Whether a name has no hidden characters. */
export const hasNoHiddenCharacter = (value: string): boolean => !hiddenCharacter.test(value);

/** The text without characters that are hidden in a name. */
export const removeHiddenCharacters = (value: string): string => value.replace(new RegExp(hiddenCharacter, 'gu'), '');
