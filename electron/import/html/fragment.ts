import { textBuilder } from '../blocks/text-builder.ts'
import { cleanText } from '../encoding/decode.ts'
import type { Reading } from '../importer.ts'
import { parsePage } from './dom.ts'
import { writeText } from './page-text.ts'

/** A piece of a page that is an article already, as feeds and tables hold it: all its words, without looking for the article in it. */
export function readFragment(markup: string): Reading {
  const builder = textBuilder()
  const body = parsePage(cleanText(markup)).body
  if (body) writeText(body, builder)
  return {
    ...builder.finish(),
    encoding: 'UTF-8',
    title: null,
    outlet: null,
    author: null,
    url: null,
    language: null,
    dates: [],
    warnings: [],
  }
}

/** The words of a piece of a page in one line, for a title that may hold markup and entities; null where there are none. */
export function wordsOf(markup: string): string | null {
  return readFragment(markup).text.replace(/\s+/g, ' ').trim() || null
}
