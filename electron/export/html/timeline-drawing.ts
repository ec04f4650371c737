import { inQuotes } from '../../../shared/text/in-quotes.ts'
import type { Stance } from '../../../shared/model/stance.ts'
import { dateInWords, STANCE_WORDS } from '../labels.ts'
import type { Note } from '../notes.ts'
import { escapeHtml } from './escape.ts'
import { placesOf, type Lane, type Place, type Tick } from './timeline-places.ts'

/** Units of the drawing; it is scaled to the width of the page. */
const WIDTH = 720
const LABELS = 176
const AXIS = WIDTH - LABELS - 24
const HEAD = 24
const LINE = 15
const GAP = 9

/** Who said what when: a lane for each speaker, each mark a link to its note. Shapes tell stances apart, not colour alone. */
export function timelineDrawing(notes: readonly Note[]): string {
  const places = placesOf(notes)
  if (places === null) return ''
  const undated = notes.filter(({ statement }) => statement.said === null).length
  return `<section class="timeline" id="timeline" aria-labelledby="timeline-title">
<h2 id="timeline-title">Timeline</h2>
<p class="about">By the date on which something was said. A date that is known only to the month or year is drawn as long as that, up to the day on which it was printed.${undated === 0 ? '' : ` ${undated} without a said date ${undated === 1 ? 'is' : 'are'} not drawn.`}</p>
${drawing(places.lanes, places.ticks)}
</section>`
}

function drawing(lanes: readonly Lane[], ticks: readonly Tick[]): string {
  let top = HEAD
  const drawn = lanes.map((each) => {
    const lane = drawLane(each, top)
    top += each.lines * LINE + GAP
    return lane
  })
  const grid = ticks.map(({ at, label }) => {
    const x = round(LABELS + at * AXIS)
    return `<line class="tick" x1="${x}" y1="${HEAD - 6}" x2="${x}" y2="${top}"/><text class="tick" x="${x}" y="11">${label}</text>`
  })
  return `<svg viewBox="0 0 ${WIDTH} ${top}" role="group" aria-label="Timeline">
${[...grid, ...drawn].join('\n')}
</svg>`
}

function drawLane({ name, places, lines }: Lane, top: number): string {
  const bottom = top + lines * LINE + GAP / 2
  return `<g><text class="lane" x="0" y="${top + 11}"><title>${escapeHtml(name)}</title>${escapeHtml(shortened(name))}</text>
<line class="lane" x1="0" y1="${bottom}" x2="${WIDTH}" y2="${bottom}"/>
${places.map((place) => drawPlace(place, top + place.line * LINE + 7)).join('\n')}</g>`
}

function drawPlace({ note: { statement, speaker }, from, to }: Place, y: number): string {
  const { number, stance, said, quote } = statement
  const [left, right] = [LABELS + from * AXIS, LABELS + to * AXIS]
  const { singular } = STANCE_WORDS[stance]
  const title = `${singular} ${number}, ${speaker?.name ?? 'speaker not known'}, ${said === null ? '' : dateInWords(said)}: ${inQuotes(quote)}`
  const isVague = said !== null && said.length < 10
  const span = isVague
    ? `<line class="span" x1="${round(left)}" y1="${y}" x2="${round(right)}" y2="${y}"/>`
    : ''
  return `<a class="${stance}" href="#note-${number}"><title>${escapeHtml(title)}</title>${span}${shape(stance, round((left + right) / 2), y)}</a>`
}

function shape(stance: Stance, x: number, y: number): string {
  switch (stance) {
    case 'claim':
      return `<path d="M${x} ${y - 5}l5.5 9.5h-11z"/>`
    case 'denial':
      return `<path d="M${x} ${y + 5}l5.5 -9.5h-11z"/>`
    case 'question':
      return `<text class="mark" x="${x}" y="${y + 4.5}">?</text>`
    case 'comment':
      return `<circle cx="${x}" cy="${y}" r="4"/>`
  }
}

/** Characters of a name that have room beside the lanes. */
const ROOM = 30

const shortened = (name: string): string => {
  const characters = [...name]
  return characters.length <= ROOM ? name : `${characters.slice(0, ROOM - 1).join('')}…`
}

const round = (place: number): number => Math.round(place * 10) / 10
