/** Encodings that a text may be read in, as a person is offered them: the name of the encoding standard, and what it writes. */
export const ENCODINGS = [
  ['UTF-8', 'all languages'],
  ['UTF-16LE', 'all languages'],
  ['UTF-16BE', 'all languages'],
  ['windows-1252', 'Western Europe'],
  ['ISO-8859-15', 'Western Europe, with €'],
  ['windows-1250', 'Central Europe'],
  ['ISO-8859-2', 'Central Europe'],
  ['windows-1251', 'Cyrillic'],
  ['KOI8-R', 'Russian'],
  ['KOI8-U', 'Ukrainian'],
  ['IBM866', 'Cyrillic, DOS'],
  ['windows-1253', 'Greek'],
  ['windows-1254', 'Turkish'],
  ['windows-1255', 'Hebrew'],
  ['windows-1256', 'Arabic'],
  ['windows-1257', 'Baltic'],
  ['windows-1258', 'Vietnamese'],
  ['GB18030', 'Chinese, simplified'],
  ['Big5', 'Chinese, traditional'],
  ['Shift_JIS', 'Japanese'],
  ['EUC-JP', 'Japanese'],
  ['EUC-KR', 'Korean'],
  ['windows-874', 'Thai'],
  ['macintosh', 'old Macintosh'],
  ['IBM850', 'Western Europe, DOS'],
] as const

/** The formats whose files are text as a whole, so that they can be read in another encoding. */
export const ENCODED_FORMATS: ReadonlySet<string> = new Set(['text', 'markdown', 'html', 'subtitles'])
