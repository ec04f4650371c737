import { describe, expect, test } from 'vitest'
import { stretchesOf } from '../../../../electron/import/mail/quoted-lines.ts'

const roles = (...lines: readonly string[]) =>
  stretchesOf(lines.join('\n')).map(({ role, text }) => [role, text])

describe('the lines of a letter', () => {
  test('are its own, repeated with who wrote them, or a signature', () => {
    expect(
      roles('No.', 'On Tuesday, Mara Venn wrote:', '> Was it so?', 'Not at all.', '-- ', 'Tomas'),
    ).toEqual([
      ['own', 'No.'],
      ['quoted', 'On Tuesday, Mara Venn wrote:\n> Was it so?'],
      ['own', 'Not at all.'],
      ['signature', '-- \nTomas'],
    ])
  })

  test('below a line that announces the original are repeated to the end', () => {
    expect(roles('Ja.', '-----Ursprüngliche Nachricht-----', 'Von: Mara', '', 'War es so?')).toEqual([
      ['own', 'Ja.'],
      ['quoted', '-----Ursprüngliche Nachricht-----\nVon: Mara\n\nWar es so?'],
    ])
  })

  test('that somebody forwards are what he sends, and so is a sentence that somebody wrote something', () => {
    expect(roles('---------- Forwarded message ---------', 'From: Mara', '', 'It was so.')[0]?.[0]).toBe(
      'own',
    )
    expect(roles('On Friday the ministry wrote:', '', 'No gate was opened.')).toHaveLength(1)
  })
})
