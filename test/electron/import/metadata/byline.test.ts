import { describe, expect, test } from 'vitest'
import { bylineIn } from '../../../../electron/import/metadata/byline.ts'

describe('bylines', () => {
  test.each([
    ['Reported by: Mara Venn', 'Mara Venn'],
    ['By Mara Venn', 'Mara Venn'],
    ['By Mara Venn, Political Editor', 'Mara Venn'],
    ['By Lena Marsh and Tobin Okafor', 'Lena Marsh and Tobin Okafor'],
    ['Written by Oren de la Tallis | 13 March 2024', 'Oren de la Tallis'],
    ['Von Petra Holm', 'Petra Holm'],
    ['Автор: Илза Дравен', 'Илза Дравен'],
  ])('“%s” names %s', (line, name) => {
    expect(bylineIn(line)).toBe(name)
  })

  test.each([
    'By Wednesday the gates were closed',
    'By noon',
    'The report by Mara Venn',
    'Por la noche',
    'By Royal Decree, the gates were shut and nobody in the whole town was told of it until the next morning had come',
  ])('“%s” names nobody', (line) => {
    expect(bylineIn(line)).toBeNull()
  })
})
