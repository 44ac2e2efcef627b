import { withSingleFullStop, placeholderPattern } from './fullStop.ts';

/**
 * Replaces each `{name}` by the parameter of that name, or by nothing if it is missing. A value that ends with a full stop ends
 * the sentence too: "Kft." never becomes "Kft..".
 */
export const interpolate = (text: string, parameters: Readonly<Record<string, string | number>> = {}): string =>
  text.replace(placeholderPattern, (_, name: string, stop = '') =>
    withSingleFullStop(String(parameters[name] ?? ''), String(stop)),
  );
