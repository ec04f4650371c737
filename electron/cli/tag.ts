import { AppError } from '../../shared/contract/errors.ts'
import { statementPatch } from '../../shared/contract/statements.ts'
import { stance } from '../../shared/model/stance.ts'
import type { Statement } from '../../shared/model/statement.ts'
import { findQuote } from '../../shared/text/anchor.ts'
import { offsetMap } from '../../shared/text/offsets.ts'
import { createMark } from '../api/mark.ts'
import { accountName } from '../files/author.ts'
import { getText } from '../store/document-text.ts'
import { nameOfSpeaker } from '../store/speakers.ts'
import { numberOption, textOption, UsageError, type Command, type Typed } from './command.ts'
import { documentByPrefix, withStore } from './workspace-file.ts'

export const tagCommand: Command = {
  name: 'tag',
  words: ['FILE.gainsay', 'ID'],
  about: 'Marks the words of a quote as claim, denial, question or comment.',
  options: {
    quote: { type: 'string' },
    stance: { type: 'string' },
    speaker: { type: 'string' },
    proposition: { type: 'string' },
    said: { type: 'string' },
    hedge: { type: 'string' },
    tag: { type: 'string' },
    note: { type: 'string' },
    occurrence: { type: 'string' },
  },
  run: (typed) => {
    const [file = '', id = ''] = typed.words
    const quote = textOption(typed, 'quote')
    if (!quote) throw new UsageError('--quote is missing: give the words to mark.')
    const fields = readFields(typed)
    return withStore(file, { create: false }, (db) => {
      const { document, text } = getText(db, documentByPrefix(db, id))
      const place = choosePlace(findQuote(text, quote), numberOption(typed, 'occurrence', 0, 0))
      const made = createMark(
        db,
        { document, ...place, quote: text.slice(place.start, place.end), fields },
        accountName(),
      )
      const speaker = made.speaker === null ? null : nameOfSpeaker(db, made.speaker)
      return {
        value: forMachines(made, text, speaker),
        lines: [`${made.stance} ${made.number} by ${speaker ?? 'nobody named'}: ${made.quote}`],
      }
    })
  },
}

function readFields(typed: Typed) {
  const named = stance.safeParse(textOption(typed, 'stance'))
  if (!named.success)
    throw new AppError(
      'invalid-input',
      `--stance takes ${stance.options.join(', ')}, not “${textOption(typed, 'stance') ?? ''}”. Nothing was changed.`,
    )
  const speaker = textOption(typed, 'speaker')
  const proposition = textOption(typed, 'proposition')
  const tag = textOption(typed, 'tag')
  const fields = statementPatch.safeParse({
    said: textOption(typed, 'said'),
    hedge: textOption(typed, 'hedge'),
    note: textOption(typed, 'note'),
    ...(speaker === undefined ? {} : { speaker: { name: speaker } }),
    ...(proposition === undefined ? {} : { proposition: { text: proposition } }),
    ...(tag === undefined ? {} : { tags: [{ name: tag }] }),
  })
  if (fields.success) return { ...fields.data, stance: named.data }
  const issue = fields.error.issues[0]
  throw new AppError(
    'invalid-input',
    `--${issue?.path[0]?.toString() ?? 'option'}: ${issue?.message ?? 'not understood'}. Nothing was changed.`,
  )
}

/** Which of several places is meant; a quote that stands once needs no `--occurrence`. */
function choosePlace(places: readonly { start: number; end: number }[], occurrence: number) {
  if (places.length === 0)
    throw new AppError(
      'not-found',
      'The quote does not stand in this document, letter for letter. Nothing was changed.',
    )
  if (occurrence === 0 && places.length > 1)
    throw new AppError(
      'refused',
      `The quote stands in ${places.length} places. Say which with --occurrence 1 to ${places.length}. Nothing was changed.`,
    )
  const place = places[Math.max(occurrence, 1) - 1]
  if (place === undefined)
    throw new AppError('not-found', `The quote stands in ${places.length} places only. Nothing was changed.`)
  return place
}

function forMachines(made: Statement, text: string, speakerName: string | null) {
  const { toCodePoints } = offsetMap(text)
  return {
    ...made,
    start: toCodePoints(made.start),
    end: toCodePoints(made.end),
    unit: 'code-points',
    speakerName,
  }
}
