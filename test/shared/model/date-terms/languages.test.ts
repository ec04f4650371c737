import { expect, test } from 'vitest'
import { DATE_PHRASES } from '../../../../shared/model/date-terms/date-terms.ts'
import { LANGUAGES } from '../../../../shared/model/date-terms/languages.ts'
import { readDateWords } from '../../../../shared/model/date-words.ts'

/** A Wednesday. */
const PUBLISHED = '2022-02-16'

const MEANT = [
  '2022-02-15',
  '2022-02-14',
  '2022-02',
  '2022-01',
  '2021',
  '2022-02-15',
  '2022-02-09',
  '2022-02-13',
]

/** Yesterday, the day before, last week, last month, last year, on Tuesday, last Wednesday, three days ago. */
test.each([
  [
    'German',
    'gestern Abend',
    'vorgestern',
    'letzte Woche',
    'im vorigen Monat',
    'letztes Jahr',
    'am Dienstag',
    'vergangenen Mittwoch',
    'vor drei Tagen',
  ],
  [
    'French',
    'hier soir',
    'avant-hier',
    'la semaine dernière',
    'le mois dernier',
    'l’année dernière',
    'mardi',
    'mercredi dernier',
    'il y a trois jours',
  ],
  [
    'Spanish',
    'ayer por la noche',
    'anteayer',
    'la semana pasada',
    'el mes pasado',
    'el año pasado',
    'el martes',
    'el miércoles pasado',
    'hace tres días',
  ],
  [
    'Italian',
    'ieri sera',
    'l’altro ieri',
    'la settimana scorsa',
    'il mese scorso',
    'l’anno scorso',
    'martedì',
    'mercoledì scorso',
    'tre giorni fa',
  ],
  [
    'Portuguese',
    'ontem à noite',
    'anteontem',
    'na semana passada',
    'no mês passado',
    'no ano passado',
    'na terça-feira',
    'na quarta passada',
    'há três dias',
  ],
  [
    'Dutch',
    'gisteravond',
    'eergisteren',
    'vorige week',
    'vorige maand',
    'vorig jaar',
    'op dinsdag',
    'afgelopen woensdag',
    'drie dagen geleden',
  ],
  [
    'Russian',
    'вчера вечером',
    'позавчера',
    'на прошлой неделе',
    'в прошлом месяце',
    'в прошлом году',
    'во вторник',
    'в прошлую среду',
    'три дня назад',
  ],
  [
    'Ukrainian',
    'учора',
    'позавчора',
    'минулого тижня',
    'минулого місяця',
    'минулого року',
    'у вівторок',
    'минулої середи',
    'три дні тому',
  ],
  [
    'Arabic',
    'أمس',
    'أول من أمس',
    'الأسبوع الماضي',
    'الشهر الماضي',
    'العام الماضي',
    'يوم الثلاثاء',
    'الأربعاء الماضي',
    'قبل ثلاثة أيام',
  ],
])('counts the words of a Wednesday in %s', (_, ...words) => {
  expect(words.map((typed) => readDateWords(typed, PUBLISHED))).toEqual(MEANT)
})

test('counts the words of a Wednesday in Chinese', () => {
  const words = ['昨天', '前天', '上周', '上个月', '去年', '周二', '三天前', '两年前', '2月2日', '12月']
  expect(words.map((typed) => readDateWords(typed, PUBLISHED))).toEqual([
    '2022-02-15',
    '2022-02-14',
    '2022-02',
    '2022-01',
    '2021',
    '2022-02-15',
    '2022-02-13',
    '2020',
    '2022-02-02',
    '2021-12',
  ])
})

test.each([
  ['16. Februar 2022', 'Anfang Februar 2022', 'Ende 2021', 'im März'],
  ['le 16 février 2022', 'début février 2022', 'fin 2021', 'en mars'],
  ['16 de febrero de 2022', 'a principios de febrero de 2022', 'a finales de 2021', 'en marzo'],
  ['il 16 febbraio 2022', 'inizio febbraio 2022', 'fine 2021', 'a marzo'],
  ['16 de fevereiro de 2022', 'no início de fevereiro de 2022', 'no final de 2021', 'em março'],
  ['16 februari 2022', 'begin februari 2022', 'eind 2021', 'in maart'],
  ['16 февраля 2022 года', 'в начале февраля 2022', 'в конце 2021 года', 'в марте'],
  ['16 лютого 2022 року', 'на початку лютого 2022', 'наприкінці 2021 року', 'у березні'],
  ['16 فبراير 2022', 'في شباط 2022', 'في عام 2021', 'في مارس'],
  ['2022年2月16日', '2022年2月初', '2021年底', '3月'],
])('reads “%s”, “%s”, “%s” and “%s”', (...words) => {
  expect(words.map((typed) => readDateWords(typed, PUBLISHED))).toEqual([
    '2022-02-16',
    '2022-02',
    '2021',
    '2021-03',
  ])
})

test.each([
  'bald',
  'nächste Woche',
  'la semana',
  'hier et demain',
  'на следующей неделе',
  '下周',
  'غدا',
  'am 31. Februar',
])('reads no date in “%s”', (words) => {
  expect(readDateWords(words, PUBLISHED)).toBeNull()
})

test('each language has words for every phrase, but for a weekend where that lies elsewhere', () => {
  for (const { phrases } of LANGUAGES) {
    const missing = DATE_PHRASES.filter((phrase) => phrases[phrase].length === 0)
    expect(['', 'weekend']).toContain(missing.join())
  }
})
