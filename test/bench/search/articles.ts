import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { Block } from '../../../shared/model/document.ts'

const BODIES = new URL('../../../../shared/data/scale/fnc-train-bodies.csv', import.meta.url)

/** Why the real texts cannot be read; null where they can. */
export const missing = (): string | null =>
  existsSync(BODIES) ? null : 'the folder ../shared/data/scale beside the checkout'

export interface Article {
  readonly title: string
  readonly text: string
  readonly blocks: readonly Block[]
  readonly language: 'en'
}

/** UTF-16 units of an article, as news stories have them. */
const LENGTH = 2400

/** As many articles as are asked for, of paragraphs of real news put together by chance; the same each time. */
export function* articles(): Generator<Article> {
  const rows = z
    .array(z.object({ articleBody: z.string() }))
    .parse(parse(readFileSync(BODIES), { columns: true }))
  const paragraphs = rows.flatMap(({ articleBody }) =>
    articleBody.split(/\n+/).filter((paragraph) => paragraph.length > 40),
  )
  const next = sequence(7)
  const paragraph = () => paragraphs[next(paragraphs.length)] ?? ''
  for (;;) yield article(paragraph(), paragraph)
}

function article(headline: string, paragraph: () => string): Article {
  const blocks: Block[] = []
  let text = ''
  while (text.length < LENGTH) {
    const more = paragraph()
    blocks.push({ start: text.length, end: text.length + more.length, kind: 'paragraph' })
    text += `${more}\n`
  }
  return { title: headline.slice(0, 60), text, blocks, language: 'en' }
}

/** Numbers below a limit that look like chance and are the same in every run. */
export function sequence(seed: number): (below: number) => number {
  let state = seed
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below
}
