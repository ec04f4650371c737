import type { Block } from '../../../shared/model/document.ts'
import { stance } from '../../../shared/model/stance.ts'
import type { Statement } from '../../../shared/model/statement.ts'
import { describeSpan } from '../../../shared/text/anchor.ts'

/** A text with its blocks and its statements, made from a seed: the same at each run. */
export interface Material {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly statements: readonly Statement[]
}

export const DOCUMENT = '00000000-0000-4000-8000-000000000001'

const WORDS =
  'gate river water level minister union claimed denied harbour crossing inspector quay Monday evidence withdrawal the of to and that in was it had not been by on he she they said after before with from morning report seven'.split(
    ' ',
  )

/** `units` is the length of the text in UTF-16 units; `marks` statements of 20 to 400 units lie anywhere on it and overlap. */
export function material(units: number, marks: number): Material {
  const random = randomOf(20_240_313)
  const paragraphs: string[] = []
  for (let length = 0; length < units;) {
    const words = Array.from({ length: 40 + random(80) }, () => WORDS[random(WORDS.length)])
    const paragraph = `${words.join(' ')}.`
    paragraphs.push(paragraph)
    length += paragraph.length + 2
  }
  const text = paragraphs.join('\n\n')
  const starts = Array.from({ length: marks }, () => random(text.length - 400)).sort((a, b) => a - b)
  const statements = starts.map((start, index) =>
    statementOf(text, index + 1, start, start + 20 + random(380)),
  )
  return { text, blocks: blocksOf(paragraphs), statements }
}

/** A statement of the benches: its number says its id and its stance. */
export function statementOf(text: string, number: number, start: number, end: number): Statement {
  const at = '2024-03-13T00:00:00.000Z'
  return {
    id: `00000000-0000-4000-9000-${String(number).padStart(12, '0')}`,
    number,
    document: DOCUMENT,
    version: DOCUMENT,
    anchor: 'sure',
    ...describeSpan(text, start, end),
    stance: stance.options[number % stance.options.length] ?? 'claim',
    speaker: null,
    reported: null,
    cue: null,
    said: null,
    proposition: null,
    hedge: null,
    credibility: null,
    tags: [],
    note: '',
    author: '',
    createdAt: at,
    updatedAt: at,
    fromSuggestion: false,
  }
}

function blocksOf(paragraphs: readonly string[]): Block[] {
  let start = 0
  return paragraphs.map(({ length }) => {
    const block: Block = { start, end: start + length, kind: 'paragraph' }
    start = block.end + 2
    return block
  })
}

/** Whole numbers below `below`, by a linear congruence: poor for anything but this. */
function randomOf(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
