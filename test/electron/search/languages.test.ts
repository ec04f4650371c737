import { expect, test } from 'vitest'
import { languageFor, termOf, type Language } from '../../../electron/search/languages.ts'
import { indexedWorkspace } from './index/indexed-workspace.ts'

test.each<[Language, string, string]>([
  ['en', 'withdrawal', 'withdrawing'],
  ['de', 'Erklärung', 'Erklärungen'],
  ['fr', 'déclarée', 'déclaré'],
  ['es', 'declaración', 'declaraciones'],
  ['it', 'dichiarazione', 'dichiarazioni'],
  ['nl', 'verklaring', 'verklaringen'],
  ['pt', 'declaração', 'declarações'],
  ['ru', 'российский', 'российского'],
  ['uk', 'міністр', 'міністра'],
  ['ar', 'وزير', 'الوزير'],
])('in %s, %s and %s have one term', (language, one, other) => {
  const term = termOf(one.toLowerCase(), language)
  expect([term, term === '']).toEqual([termOf(other.toLowerCase(), language), false])
})

test('words of denial stay in every language', () => {
  const denials: readonly [Language, string][] = [
    ['de', 'nicht'],
    ['de', 'kein'],
    ['fr', 'ne'],
    ['fr', 'pas'],
    ['es', 'no'],
    ['it', 'non'],
    ['nl', 'niet'],
    ['pt', 'não'],
    ['ru', 'не'],
    ['ru', 'нет'],
    ['uk', 'не'],
    ['ar', 'لا'],
    ['ar', 'لم'],
  ]
  expect(denials.filter(([language, word]) => termOf(word, language) === '')).toEqual([])
})

test('a language is known by its first part; one that is not goes in whole, and too little text is English', () => {
  expect(['en-GB', 'pt-BR', 'pl', null].map(languageFor)).toEqual(['en', 'pt', 'other', 'en'])
})

test('a query is read in every language of the workspace, with accents or without, and marks the right places', async () => {
  const workspace = indexedWorkspace()
  const spanish = workspace.add({
    title: 'Uno',
    text: 'El ministro negó las declaraciones de ayer.',
    language: 'es',
  })
  const russian = workspace.add({ title: 'Два', text: 'Министр отрицает вывод войск.', language: 'ru' })
  const chinese = workspace.add({ title: '三', text: '部长否认撤军。', language: 'zh' })
  const found = async (query: string) => (await workspace.find(query)).documents
  expect(await found('declaración')).toEqual([spanish])
  expect(await found('declaraciones')).toEqual([spanish])
  expect(await found('nego')).toEqual([spanish])
  expect(await found('войска')).toEqual([russian])
  expect(await found('否认')).toEqual([chinese])
  const [hit] = (await workspace.find('declaración')).hits
  expect(hit?.passages[0]?.matches.map(({ start, end }) => hit.passages[0]?.text.slice(start, end))).toEqual([
    'declaraciones',
  ])
})
