/** The name of an action as a segment of a path: `endJudging` is `end-judging`. */
export const toKebabCase = (action: string): string => action.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
