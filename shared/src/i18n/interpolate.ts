import { withSingleFullStop, placeholderPattern } from './fullStop.ts';

/**
 * The text with each `{name}` in it replaced by the parameter of that name; nothing stands for one that is not given. A name that ends with
 * a full stop ends the sentence, too: "Kft." never becomes "Kft..".
 */
export const interpolate = (text: string, parameters: Readonly<Record<string, string | number>> = {}): string =>
  text.replace(placeholderPattern, (_, name: string, stop = '') =>
    withSingleFullStop(String(parameters[name] ?? ''), String(stop)),
  );
