/** Where the words of a group go. */
export type Place =
  'body' | 'note' | 'around' | 'comment' | 'fonts' | 'styles' | 'title' | 'author' | 'created' | 'nowhere'

/** What holds inside a group; at its end that of the group around it holds again. */
export interface State {
  place: Place
  /** How many signs follow a `\u` for programs that do not know it. */
  fallback: number
  font: number
  /** Hidden, or taken out and not yet agreed to. */
  isGone: boolean
  isInTable: boolean
  isListed: boolean
  style: number | null
  isHeading: boolean
}

export const START: State = {
  place: 'body',
  fallback: 1,
  font: -1,
  isGone: false,
  isInTable: false,
  isListed: false,
  style: null,
  isHeading: false,
}

/** Groups whose words are no text of the document, or are read in a way of their own. */
export const PLACES: Readonly<Record<string, Place>> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  info: 'nowhere',
  title: 'title',
  author: 'author',
  creatim: 'created',
  footnote: 'note',
  annotation: 'comment',
  ud: 'body',
  shpinst: 'body',
  shptxt: 'body',
  // What ends a row of a table within a table, and what stands for it in programs that know no such tables.
  nesttableprops: 'body',
  nonesttables: 'nowhere',
  ...places('around', 'header headerl headerr headerf footer footerl footerr footerf'),
  ...places(
    'nowhere',
    'colortbl pict object fldinst sn sv upr filetbl listtable listoverridetable revtbl rsidtbl nonshppict datafield pgptbl xe tc bkmkstart bkmkend ftnsep ftnsepc aftnsep aftnsepc subject keywords comment operator company category manager doccomm hlinkbase revtim printim buptim themedata',
  ),
}

function places(place: Place, words: string): Record<string, Place> {
  return Object.fromEntries(words.split(' ').map((word) => [word, place]))
}

/** Words that stand for one sign. */
export const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  '~': '\u00A0',
  _: '\u2011',
}
