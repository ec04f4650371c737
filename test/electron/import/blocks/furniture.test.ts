import { describe, expect, test } from 'vitest'
import { readPlainText } from '../../../../electron/import/plain-text.ts'

const BEFORE = 'The river rose by two metres in the night, the commission said.'
const AFTER = 'Nobody in the lower town had been warned, according to the mayor.'

/** The kinds of the blocks of `lines` when they stand between two paragraphs, each block apart. */
function kindsAmid(...lines: string[]): string[] {
  const { blocks } = readPlainText([BEFORE, ...lines, AFTER].join('\n\n'), 'UTF-8')
  return blocks.slice(1, -1).map(({ kind }) => kind)
}

test('a headline that the page gives twice is furniture the first time', () => {
  expect(kindsAmid('Gates Closed Since Monday', 'Gates Closed Since Monday', '2 min read')).toEqual([
    'furniture',
    'heading',
    'furniture',
  ])
})

describe('furniture', () => {
  test.each([
    'Advertisement',
    'advertisement',
    'ADVERTISEMENT',
    '— Advertisement —',
    'Story continues below advertisement',
    'Leave a Reply',
    'Your email address will not be published.',
    'Your email address will not be published. Required fields are marked *',
    'Required fields are marked *',
    'Newsletter sign-up',
    'Sign up for our newsletter',
    'Subscribe now',
    'Press releases',
    'Related News',
    'Must Read',
    'Most read',
    'You may also like',
    'Read here Will the dam hold?: Report by engineers',
    'Read more: Minister denied the order',
    'Also read | Gates are closing',
    'Follow us on\u00a0Bird\u00a0and stay connected with us at Chat',
    '2 min read',
    '12 minute read',
    'IMAGE: AP | Image:self',
    '(Image: AP)',
    'Photo: Mara Venn/Northline',
    'Photo by Mara Venn',
    '© 2024 The Brede Courier',
    '© 2024 The Brede Courier. All rights reserved.',
    'Copyright 2024 Northline Wire',
    'CapitalHouse Newsletters',
    'CapitalHouse gives you the widest view of the capital, every morning and for free: Subscribe',
    '(At The Courier, we ask everything. Play your part by becoming a member today.)',
    'Share Tweet Email Print',
    'Share on Facebook',
    'Facebook | Twitter | WhatsApp',
    'Home > World > Calmera',
    '24 comments',
    'Comments (24)',
    'We use cookies to make this site work.',
    'By signing up you agree to our terms.',
    'Download our app for the latest',
    'Page 2 of 5',
    '3 hours ago',
    '* * *',
    'Thu, 2 February 2023',
    'Updated January 6th, 2022 at 13:08 IST',
    'Anzeige',
    'Lesen Sie auch: Die Schleusen von Korrin',
    'Alle Rechte vorbehalten',
    'Publicité',
    'À lire aussi : les vannes de Korrin',
    'Laisser un commentaire',
    'Publicidad',
    'Deja un comentario',
    'Lee también: las compuertas',
    'Pubblicità',
    'Leggi anche: le paratoie di Korrin',
    'Riproduzione riservata',
    'Реклама',
    'Читайте также: шлюзы Коррина',
    'Все права защищены',
    'Читайте також: шлюзи Корріна',
    'Залишити коментар',
  ])('“%s” is marked', (line) => {
    expect(kindsAmid(line)).toEqual(['furniture'])
  })

  test.each([
    'The advertisement was withdrawn, the ministry said.',
    'Advertisement spending fell by a third, Northline reported.',
    'Subscribe to this view and you will be called naive, she said.',
    'Register to vote by Friday, the commission said.',
    'Follow us on this path, the minister told parliament.',
    'Share prices fell.',
    'Read my lips: there is no open gate.',
    'Must we read this as a denial?',
    'Copyright law was not broken, the publisher said.',
    'Pictures by satellite show an open gate, she said.',
    'Comments by the minister were taken out of context.',
    'More troops will follow.',
    'Related parties denied everything.',
    'No comment.',
    'We deny that.',
    '“No.”',
    'Page three of the order is missing, he said.',
    'Home was far away.',
    'Cookies were served to the delegates.',
    'All rights are reserved for members, says the charter.',
    'The image of the dam: a wall of ash.',
    'In March 2024 the gates were closed.',
    'By Wednesday the water had gone.',
    'Reported by: Mara Venn',
    'Source The Brede Courier',
    'Die Anzeige wurde am Montag erstattet.',
    'La publicité a été retirée, selon le ministère.',
    'Реклама была снята в январе, сообщило министерство.',
  ])('“%s” belongs to the article', (line) => {
    expect(kindsAmid(line)).not.toContain('furniture')
  })

  test('the list right below a head of links is marked, and nothing after it', () => {
    expect(
      kindsAmid('Related News\n- Gates are closing\n- River rises', '- The siren did not sound'),
    ).toEqual(['furniture', 'furniture', 'furniture', 'furniture'])
    expect(kindsAmid('Must Read', 'President Varn said that the gates were closed.')).toEqual([
      'furniture',
      'paragraph',
    ])
    expect(kindsAmid('Related News\nGates are closing\nRiver rises')).toEqual([
      'furniture',
      'furniture',
      'furniture',
    ])
  })

  test('a menu is marked whole, with the words that no list knows', () => {
    expect(kindsAmid('Subscribe now\nThe Lobby Live All\nPress releases')).toEqual([
      'furniture',
      'furniture',
      'furniture',
    ])
  })

  test('a byline among furniture stays', () => {
    expect(kindsAmid('Reported by: Mara Venn\nIMAGE: AP\nAdvertisement')).toEqual([
      'paragraph',
      'furniture',
      'furniture',
    ])
  })

  test('a word of navigation is marked beside furniture only', () => {
    expect(kindsAmid('World')).toEqual(['heading'])
    const { blocks } = readPlainText(`${BEFORE}\n\nSubscribe now\n\nForeign affairs`, 'UTF-8')
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'furniture', 'furniture'])
  })
})
