// Tab and line ends are text; other controls are not, and neither is half of a surrogate pair, which no engine keeps.
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

// They turn the direction of writing: what is read is not what stands there.
const bidiControl = /\p{Bidi_Control}/u;

// Formats, what takes no room and separators that no key types; a name with one of them reads as another name. An emoji may be followed by the choice of its look.
const hiddenCharacter =
  /(?!(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f])[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\u0085]/u;

/** Whether each character of the text can be printed. */
export const isPrintable = (value: string): boolean => value.isWellFormed() && !unprintable.test(value);

/** Whether a longer text reads in the order in which it stands. Joiners stay, since emoji and some scripts need them. */
export const hasNoBidiControl = (value: string): boolean => !bidiControl.test(value);

/** Whether all of a name is in sight. */
export const hasNoHiddenCharacter = (value: string): boolean => !hiddenCharacter.test(value);

/** The text without what would be hidden in a name. */
export const removeHiddenCharacters = (value: string): string => value.replace(new RegExp(hiddenCharacter, 'gu'), '');
