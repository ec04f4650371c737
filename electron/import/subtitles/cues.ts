/** What is shown at once. */
export interface Cue {
  /** In milliseconds from the beginning. */
  start: number
  end: number
  /** Without markup, lines joined. */
  words: string
}

/** `01:02:03,450 --> 01:02:05,000 position:50%`; WebVTT may leave the hours out and has a full stop before the thousandths. */
const TIMES = /^\s*((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})\s*-->\s*((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})/

/** The cues of a SubRip or WebVTT file in their order. What stands outside a cue, as numbers, notes and styles do, is no word of it. */
export function cuesIn(text: string): Cue[] {
  const cues: Cue[] = []
  let open: { start: number; end: number; lines: string[] } | null = null
  const close = () => {
    const words = open ? plain(open.lines.join(' ')) : ''
    if (open && words !== '') cues.push({ start: open.start, end: open.end, words })
    open = null
  }
  for (const line of text.split('\n')) {
    const [, start, end] = TIMES.exec(line) ?? []
    if (start !== undefined && end !== undefined) {
      close()
      open = { start: milliseconds(start), end: milliseconds(end), lines: [] }
    } else if (line.trim() === '') close()
    else open?.lines.push(line)
  }
  close()
  return cues
}

function milliseconds(time: string): number {
  const [clock = '', part = ''] = time.split(/[.,]/)
  const seconds = clock.split(':').reduce((sum, figure) => sum * 60 + Number(figure), 0)
  return seconds * 1000 + Number(part.padEnd(3, '0'))
}

/** A speaker that WebVTT names, `<v Mara Venn>`, is kept as a script has it. */
function plain(words: string): string {
  return words
    .replace(/<v(?:\.[^\s<>]*)?\s+([^<>]+)>/g, '$1: ')
    .replace(/<\/?[a-z][^<>]*>|<[\d:.]+>|\{\\[^{}]*\}/gi, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
    .trim()
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ' }
