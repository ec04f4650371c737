import { expect, test } from 'vitest'
import { undo } from '../../../electron/store/history.ts'
import type { Writer } from '../../../electron/store/open.ts'
import { createSpeaker } from '../../../electron/store/speakers.ts'
import { createStatement, updateStatements } from '../../../electron/store/statements.ts'
import { acceptSuggestion } from '../../../electron/store/suggestions/decide.ts'
import { listSuggestions } from '../../../electron/store/suggestions/list-suggestions.ts'
import { meantHere } from '../../../electron/store/suggestions/meant-here.ts'
import { keepSuggestions, unreadTexts } from '../../../electron/store/suggestions/read-texts.ts'
import { imported, newStore, spanOf, step } from './workspaces.ts'

const TEXT =
  'The port is open, the ministry said. The pier holds, it added. The ministry denied any leak. It spoke of calm.'

type By = 'name' | 'role' | 'pronoun' | 'as written'
interface Told {
  readonly quote: string
  readonly name: string
  readonly by: By
}

/** The first, the second and the third statement of the text, by speakers that are named as a test wants it. */
const told = (...words: readonly [name: string, by: By][]): Told[] =>
  ['The port is open', 'The pier holds', 'denied any leak', 'spoke of calm'].flatMap((quote, at) => {
    const [name, by] = words[at] ?? []
    return name === undefined || by === undefined ? [] : [{ quote, name, by }]
  })

function read(db: Writer, list: readonly Told[]) {
  const rest = { form: 'indirect', cue: null, stance: 'claim', hedge: null, score: 0.9, tier: 1, reason: '' }
  for (const { document, version } of unreadTexts(db, 1).texts) {
    const found = list.map(({ quote, name, by }) => ({
      ...spanOf(quote, TEXT),
      ...rest,
      speaker: { start: 0, end: 3, name, by },
    }))
    keepSuggestions(db, { document, version, rules: 1 }, found)
  }
}

/** A text in which the rules found this, and a person who says whom the words mean. */
function workspace(list: readonly Told[]) {
  const { db } = newStore()
  const document = imported(db, 'Port', TEXT)
  const other = imported(db, 'Port again', TEXT)
  read(db, list)
  const say = (quote: string, speaker: string) =>
    step(db, (tx) =>
      createStatement(tx, {
        document,
        ...spanOf(quote, TEXT),
        fields: { stance: 'claim', speaker: { name: speaker } },
      }),
    )
  const shown = (of = document) =>
    listSuggestions(db, { document: of, tier: 2, outcomes: ['open'], offset: 0, limit: 100 }).suggestions.map(
      ({ speaker }) => speaker?.meant,
    )
  return { db, document, other, say, shown }
}

const THE_MINISTRY = told(
  ['the ministry', 'as written'],
  ['the ministry', 'pronoun'],
  ['The ministry', 'as written'],
)

test('whom words mean is said once in a text, counts there alone, and is taken back with the statement', () => {
  const { db, other, say, shown } = workspace(THE_MINISTRY)
  expect(shown()).toEqual([null, null, null])
  say('The port is open', 'Ministry of Ports')
  expect(shown()).toEqual(['Ministry of Ports', 'Ministry of Ports'])
  expect(shown(other)).toEqual([null, null, null])
  undo(db)
  expect(shown()).toEqual([null, null, null])
})

test('what is accepted then has that speaker', () => {
  const { db, document, say } = workspace(THE_MINISTRY)
  const { speaker } = say('The port is open', 'Ministry of Ports')
  const asked = { document, tier: 2 as const, outcomes: ['open' as const], offset: 0, limit: 1 }
  const [next] = listSuggestions(db, asked).suggestions
  expect(step(db, (tx) => acceptSuggestion(tx, next?.id ?? '')).speaker).toBe(speaker)
})

test('of two speakers for the same words the last is offered first, and none is shown until they agree again', () => {
  const { db, document, say, shown } = workspace([
    ...THE_MINISTRY,
    { quote: 'spoke of calm', name: 'the ministry', by: 'as written' },
  ])
  const first = say('The port is open', 'Ministry of Ports')
  say('denied any leak', 'Ministry of War')
  expect(meantHere(db, document)({ name: 'the ministry', by: 'as written' })).toMatchObject({ sure: false })
  expect(shown()).toEqual([null, null])
  step(db, (tx) => updateStatements(tx, [first.id], { speaker: { name: 'Ministry of War' } }))
  expect(shown()).toEqual(['Ministry of War', 'Ministry of War'])
})

test('a change of mind about an older statement counts as the last choice', () => {
  const { db, document, say } = workspace(THE_MINISTRY)
  const first = say('The port is open', 'Ministry of Ports')
  say('denied any leak', 'Ministry of War')
  const at = new Date(Date.parse(first.updatedAt) + 60_000).toISOString()
  step(db, (tx) => updateStatements({ ...tx, at }, [first.id], { speaker: { name: 'Port Office' } }))
  expect(meantHere(db, document)({ name: 'the ministry', by: 'as written' })?.name).toBe('Port Office')
})

test('a pronoun tells of the pronouns of the same one, and never of the name', () => {
  const { say, shown } = workspace(
    told(['Petrov', 'pronoun'], ['Petrov', 'pronoun'], ['Petrov', 'name'], ['Halvin', 'pronoun']),
  )
  say('The port is open', 'Ida Brandt')
  expect(shown()).toEqual(['Ida Brandt', null, null])
})

test('a pronoun of whom nothing is known is offered first, and never shown as if it were certain', () => {
  const { db, document, say, shown } = workspace(told(['he', 'pronoun'], ['he', 'pronoun']))
  say('The port is open', 'Ida Brandt')
  expect(shown()).toEqual([null])
  expect(meantHere(db, document)({ name: 'he', by: 'pronoun' })).toMatchObject({
    name: 'Ida Brandt',
    sure: false,
  })
})

test('the name of a speaker goes on to mean that speaker when a person corrects who said something', () => {
  const { db, say, shown } = workspace(told(['Ida Brandt', 'name'], ['Ida Brandt', 'name']))
  step(db, (tx) => createSpeaker(tx, { name: 'Ida Brandt' }))
  say('The port is open', 'Port Office')
  expect(shown()).toEqual([null])
})

test('a day that the rules took for a speaker means nobody', () => {
  const { say, shown } = workspace(told(['Tuesday', 'as written'], ['Tuesday', 'as written']))
  say('The port is open', 'Port Office')
  expect(shown()).toEqual([null])
})
