import type { Block } from '../../shared/model/document.ts'
import type { Span } from '../../electron/suggest/sentences.ts'
import { polnear, type Spans } from '../electron/suggest/polnear.ts'

/** A report as a careful reader marked it, in UTF-16 units. */
interface Marked {
  readonly cue: readonly Span[]
  readonly content: Spans
}

export interface TrainingArticle {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly reports: readonly Marked[]
}

/** The training half of the articles. Those by which the rules are judged are never read here. */
export function trainingArticles(): TrainingArticle[] {
  return polnear('train').map(({ text, attributions }) => {
    const units = unitsOf(text)
    return {
      text,
      blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
      reports: attributions.map(({ cue, content }) => ({
        cue: units(cue).map(([start, end]) => ({ start, end })),
        content: units(content),
      })),
    }
  })
}

/** From code points, in which the articles are marked, to UTF-16 units. */
function unitsOf(text: string): (spans: Spans) => Spans {
  const units = [0]
  for (const point of text) units.push((units.at(-1) ?? 0) + point.length)
  return (spans) => spans.map(([start, end]) => [units[start] ?? text.length, units[end] ?? text.length])
}
