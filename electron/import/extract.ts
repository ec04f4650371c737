import type { Block, FoundDate } from '../../shared/model/document.ts'
import { inUtf8 } from './encoding/in-encoding.ts'
import type { ExtractedDocument, Importer, Reading } from './importer.ts'
import { bylineIn } from './metadata/byline.ts'
import { creditLineIn } from './metadata/credit-line.ts'
import { choosePublished, datelineIn, stampIn } from './metadata/dates.ts'
import { languageOf } from './metadata/language.ts'
import { outletIn } from './metadata/outlet.ts'
import { titleOf } from './metadata/title.ts'
import { countWords } from './metadata/words.ts'
import { recognise } from './recognise.ts'
import { Refusal } from './refusal.ts'

/** A book has ten thousand. More are data, and would hold every thread they pass through. */
const MOST_BLOCKS = 50_000

/** What a person says of a file: its encoding, its password. */
export interface Hints {
  encoding?: string
  password?: string
}

/**
 * The document in a file: what its format tells, completed by what its text tells. Rejects with a `Refusal` for a file that is none.
 */
export async function extract(
  fileName: string,
  bytes: Uint8Array,
  { encoding, password }: Hints = {},
): Promise<ExtractedDocument> {
  if (encoding !== undefined) return { ...(await extract(fileName, inUtf8(bytes, encoding))), encoding }
  const importer = recognise(fileName, bytes)
  return complete(importer, await importer.read(bytes, undefined, password), fileName)
}

/** Completes a reading. What the format says goes before what is found in the text, and a gap stays a gap. */
export function complete(
  importer: Pick<Importer, 'format'>,
  reading: Reading,
  fileName: string,
): ExtractedDocument {
  const { text, blocks } = reading
  if (blocks.length > MOST_BLOCKS) {
    throw new Refusal('too-complex', 'It has too many lines to be an article. Nothing from it was added.')
  }
  const lines = linesOf(text, blocks)
  const content = blocks
    .filter((block) => block.kind !== 'furniture')
    .map((block) => text.slice(block.start, block.end))
  if (content.length === 0)
    throw new Refusal('no-text', 'No text of an article was found in it. Nothing from it was added.')

  const language = reading.language ?? languageOf(content.join('\n'))
  const credits = lines.map(creditLineIn).filter((credit) => credit !== null)
  const dates = [...reading.dates, ...datesIn(lines, content), ...credits.map((credit) => credit.date)]
  const published = choosePublished(dates)
  return {
    title: reading.title ?? titleOf(text, blocks) ?? fileName,
    outlet:
      reading.outlet ?? firstOf(lines, outletIn) ?? credits.find((credit) => credit.outlet)?.outlet ?? null,
    author: reading.author ?? firstOf(lines, bylineIn),
    url: reading.url,
    language,
    published: published.value,
    publishedCheck: published.check,
    dates,
    text,
    blocks,
    words: countWords(text, blocks, language),
    format: importer.format,
    encoding: reading.encoding,
    warnings: reading.warnings,
  }
}

/** The lines that may hold a stamp, a byline or a credit: these are short. */
function linesOf(text: string, blocks: readonly Block[]): string[] {
  return blocks.filter(({ start, end }) => end - start <= 200).map(({ start, end }) => text.slice(start, end))
}

function datesIn(lines: readonly string[], content: readonly string[]): FoundDate[] {
  const stamps = lines.map(stampIn)
  const datelines = content.slice(0, 4).map(datelineIn)
  return [...stamps, ...datelines].filter((found) => found !== null)
}

function firstOf(lines: readonly string[], find: (line: string) => string | null): string | null {
  for (const line of lines) {
    const found = find(line)
    if (found !== null) return found
  }
  return null
}
