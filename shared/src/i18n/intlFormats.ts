/**
 * Returns a function like `create` that keeps each format: to create one takes many times as long as to use it, and a table uses the
 * same one for each cell. Locales and options come from the code and from the consortium's settings, so that there are few of them.
 */
function keepFormats<Options, Format>(create: (locale: string, options: Options) => Format) {
  const formats = new Map<string, Format>();
  return (locale: string, options: Options): Format => {
    const key = `${locale} ${JSON.stringify(options)}`;
    const kept = formats.get(key);
    if (kept !== undefined) return kept;
    const format = create(locale, options);
    formats.set(key, format);
    return format;
  };
}

/** The number format of a BCP 47 locale. Throws a RangeError for an invalid locale or option. */
export const numberFormatOf = keepFormats((locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));

/** The format of dates and times of a BCP 47 locale. Throws a RangeError for an invalid locale, option or time zone. */
export const dateTimeFormatOf = keepFormats(
  (locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);

/** The names of countries and currencies in a BCP 47 locale. Throws a RangeError for an invalid locale. */
export const displayNamesOf = keepFormats(
  (locale, options: Intl.DisplayNamesOptions) => new Intl.DisplayNames([locale], options),
);

/** The format of lists of a BCP 47 locale: "one, two and three". Throws a RangeError for an invalid locale. */
export const listFormatOf = keepFormats((locale, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options));
