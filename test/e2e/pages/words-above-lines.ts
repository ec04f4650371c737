/** Runs in the page: which words of a text stand above the underlines of a stance. Letters are compared with strokes by place. */
export function wordsAboveLines(root: Element, stance: string): string[] {
  return Array.from(root.querySelectorAll<HTMLElement>('[data-row]')).flatMap((row) => {
    const words = row.firstChild
    const drawn = row.parentElement?.querySelectorAll<SVGElement>('.row-marks') ?? []
    const marks = Array.from(drawn).find(({ style }) => style.top === row.style.top)
    const lines = Array.from(marks?.querySelectorAll(`.underline[data-stance='${stance}']`) ?? [])
    if (!(words instanceof Text) || !marks || lines.length === 0) return []
    const origin = marks.getBoundingClientRect()
    const strokes = lines.flatMap(strokesOf)

    const isAbove = (at: number, lane: number) => {
      const range = new Range()
      range.setStart(words, at)
      range.setEnd(words, at + 1)
      const box = range.getBoundingClientRect()
      const middle = box.left + box.width / 2 - origin.left
      const foot = box.bottom - origin.top + 4 * lane
      return strokes.some(({ x, y, width }) => Math.abs(y - foot) < 1.5 && middle >= x && middle <= x + width)
    }
    return [0, 1].flatMap((lane) => {
      // By UTF-16 units, as the places of a range are; a spread would count an emoji once.
      const letters = Array.from({ length: words.length }, (_, at) =>
        isAbove(at, lane) ? words.data.charAt(at) : '\n',
      )
      return letters
        .join('')
        .split(/\n+/)
        .filter((run) => run !== '')
    })
  })

  /** A path has one stroke for each line; waves and dots are a rectangle each, whose middle is the stroke. */
  function strokesOf(line: Element): { x: number; y: number; width: number }[] {
    const number = (name: string) => Number(line.getAttribute(name))
    const moved = (line.getAttribute('transform') ?? '').match(/-?[\d.]+/g)?.map(Number)
    // The first dot stands two pixels from the left of its picture: the space before the words is narrower than that in some fonts.
    const before = stance === 'question' ? 2 : 0
    if (moved)
      return [
        {
          x: (moved[0] ?? 0) + before,
          y: (moved[1] ?? 0) + number('height') / 2,
          width: number('width') - before,
        },
      ]
    const pieces = (line.getAttribute('d') ?? '').split('M').slice(1)
    return pieces.map((piece) => {
      const [x = 0, y = 0, width = 0] = piece.split(/[h ]/).map(Number)
      return { x, y, width }
    })
  }
}
