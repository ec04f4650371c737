import { existsSync, globSync, readFileSync } from 'node:fs'
import { parsePool } from '../../electron/api/importing/parse-pool.ts'
import type { ParseAnswer } from '../../electron/import/parse-job.ts'
import { ENCODED, readEncoded } from '../electron/import/encoding/encoded-texts.ts'
import { PAGES, scorePages } from '../electron/import/html/score-pages.ts'
import { overlap, wordsIn } from '../electron/import/word-overlap.ts'
import { quantile, timeLater } from './clock.ts'
import type { Figure, Missing } from './figure.ts'
import {
  chapters,
  hasPdftotext,
  pdftotext,
  textBeside,
  wordBody,
  type Reference,
} from './formats/references.ts'

/** Real files, which may not be copied into the project. */
const data = new URL('../../../shared/data/', import.meta.url).pathname

/** The folders of files, by their ending, each with who else reads them. Nobody says what is in a letter. */
const FORMATS: readonly (readonly [format: string, reference: Reference | null])[] = [
  ['pdf', pdftotext],
  ['docx', wordBody],
  ['rtf', textBeside],
  ['epub', chapters],
  ['eml', null],
]

/** What is read of real files, each on a thread of the program: how much of it is right, what it takes, and what is refused. */
export async function* bench(): AsyncIterable<Figure | Missing> {
  if (!existsSync(data))
    return yield { figure: 'formats', missing: 'the real files are not beside this checkout' }
  let memory = 0
  const look = setInterval(() => (memory = Math.max(memory, process.memoryUsage.rss())), 20)
  try {
    for (const [format, reference] of FORMATS) yield* formatFigures(format, reference)
    // Before the pages: to compare those takes as much again.
    yield { figure: 'formats.memory', value: memory, unit: 'bytes', atMost: 500 * 1024 * 1024 }
    yield* pageFigures()
    yield* encodingFigures()
  } finally {
    clearInterval(look)
    await parsePool.close()
  }
}

async function* formatFigures(format: string, reference: Reference | null): AsyncIterable<Figure | Missing> {
  const files = globSync(`${data}${format}/*.${format}`).toSorted()
  if (files.length === 0) return yield { figure: `formats.${format}`, missing: 'its files are not here' }
  if (reference === pdftotext && !(await hasPdftotext()))
    return yield { figure: `formats.${format}`, missing: 'pdftotext is not installed' }
  const tally = { refused: 0, wrong: 0, own: 0, wanted: 0, both: 0 }
  const times: number[] = []
  for (const file of files) {
    let answer: ParseAnswer | undefined
    times.push(await timeLater(async () => (answer = await read(file))))
    if (answer?.kind !== 'extracted') tally.refused += 1
    else if (reference !== null) count(answer.extracted.text, (await reference(file)) ?? '', tally)
  }
  const of = (what: string, value: number, unit: string) => ({
    figure: `formats.${format}.${what}`,
    value,
    unit,
  })
  yield of('files', files.length, 'files')
  yield of('refused', tally.refused, 'files')
  if (reference !== null) {
    yield of('wrong', tally.wrong, 'files')
    yield of('found', tally.both / tally.wanted, 'of 1')
    yield of('known', tally.both / tally.own, 'of 1')
  }
  yield of('cpu', quantile(times, 0.5), 'ms of processor')
  yield { ...of('cpu.longest', Math.max(...times), 'ms of processor'), atMost: 10_000 }
}

/** A file counts as wrong where less than so much of the reference is found in it. */
const RIGHT = 0.9

function count(
  text: string,
  reference: string,
  tally: { wrong: number; own: number; wanted: number; both: number },
) {
  const [own, wanted] = [wordsIn(text), wordsIn(reference)]
  const both = overlap(own, wanted)
  tally.own += own.length
  tally.wanted += wanted.length
  tally.both += both
  tally.wrong += Number(both < RIGHT * wanted.length)
}

/** Read, or refused in a sentence; what ends its thread rejects, and is a wrong result. */
async function read(file: string): Promise<ParseAnswer> {
  const answer = await parsePool.run({ kind: 'file', fileName: file, bytes: readFileSync(file) })
  const isSentence = answer.kind !== 'refused' || /^\S.{8,}\.$/su.test(answer.message)
  if (!isSentence) throw new Error(`${file} was refused without a sentence`)
  return answer
}

async function* pageFigures(): AsyncIterable<Figure | Missing> {
  if (!existsSync(PAGES)) return yield { figure: 'formats.html', missing: 'the pages are not here' }
  const times: number[] = []
  let last: Promise<unknown> = Promise.resolve()
  const scores = await scorePages((bytes) => {
    // One after the other, so that what each takes is its own.
    const page = last.then(async () => {
      let answer: ParseAnswer | undefined
      times.push(
        await timeLater(async () => {
          answer = await parsePool.run({ kind: 'file', fileName: 'source.html', bytes })
        }),
      )
      if (answer?.kind !== 'extracted') throw new Error(`a page was not read: ${JSON.stringify(answer)}`)
      return answer.extracted
    })
    last = page
    return page
  })
  yield { figure: 'formats.html.files', value: times.length, unit: 'files' }
  yield { figure: 'formats.html.words', value: scores.words, unit: 'F1', atLeast: 0.95 }
  yield { figure: 'formats.html.title', value: scores.title, unit: 'of 1', atLeast: 0.95 }
  yield { figure: 'formats.html.byline', value: scores.byline, unit: 'of 1', atLeast: 0.85 }
  yield { figure: 'formats.html.day', value: scores.day, unit: 'of 1', atLeast: 0.95 }
  yield { figure: 'formats.html.cpu', value: quantile(times, 0.5), unit: 'ms of processor' }
  yield {
    figure: 'formats.html.cpu.longest',
    value: Math.max(...times),
    unit: 'ms of processor',
    atMost: 10_000,
  }
}

function* encodingFigures(): Iterable<Figure | Missing> {
  if (!existsSync(ENCODED)) return yield { figure: 'formats.encodings', missing: 'the texts are not here' }
  const { texts, wrong } = readEncoded()
  yield {
    figure: 'formats.encodings.right',
    value: (texts - wrong.length) / texts,
    unit: 'of 1',
    atLeast: 0.99,
  }
}
