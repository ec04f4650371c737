import { expect, test } from 'vitest'
import { languageOf } from '../../../../electron/import/metadata/language.ts'
import { languageTag } from '../../../../electron/import/metadata/language-tag.ts'

const SENTENCES: [string, string][] = [
  ['en', 'The ministry denied on Friday that any gate had been opened, and nobody asked it again.'],
  [
    'en',
    'Never fear, harbour fans: the infamous street-artist has not been unmasked, despite a story online.',
  ],
  ['en', 'Two officials say they believe the journalist James Foley was the victim in the video.'],
  ['de', 'Das Ministerium bestritt am Freitag, dass ein Tor geöffnet worden sei, und niemand fragte nach.'],
  ['fr', 'Le ministère a nié vendredi qu’une porte ait été ouverte, et personne ne le lui a redemandé.'],
  ['es', 'El ministerio negó el viernes que se hubiera abierto ninguna compuerta, y nadie preguntó.'],
  ['it', 'Il ministero ha negato venerdì che sia stata aperta una paratoia, e nessuno lo ha chiesto.'],
  ['ru', 'Министерство в пятницу опровергло сообщения об открытии затвора, и никто не спрашивал.'],
  ['uk', 'Міністерство в п’ятницю заперечило, що затвор було відкрито, і ніхто більше не питав.'],
  ['pl', 'Ministerstwo zaprzeczyło w piątek, że otwarto jakąkolwiek bramę, i nikt więcej nie pytał.'],
  ['zh', '该部周五否认任何闸门被打开，此后没有人再问。该部周五否认任何闸门被打开，此后没有人再问过这件事。'],
  ['ar', 'نفت الوزارة يوم الجمعة أن تكون أي بوابة قد فتحت ولم يسأل أحد مرة أخرى'],
]

test.each(SENTENCES)('%s is told from “%s”', (language, sentence) => {
  expect(languageOf(sentence)).toBe(language)
})

test('too few letters say nothing', () => {
  expect(['', 'Gate open', '2022-01-06 13:08 '.repeat(9)].map(languageOf)).toEqual([null, null, null])
})

test('a declared tag is written as the standard writes it, and nonsense is none', () => {
  expect(['en_GB', ' DE ', 'zh-hant-tw', 'English', ''].map(languageTag)).toEqual([
    'en-GB',
    'de',
    'zh-Hant-TW',
    'english',
    null,
  ])
})
