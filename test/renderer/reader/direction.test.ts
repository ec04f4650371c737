import { expect, test } from 'vitest'
import { runsRightToLeft } from '../../../renderer/reader/direction.ts'

test('most letters tell which way a text runs, whatever it quotes', () => {
  expect(runsRightToLeft('قال المدير: «Ostrel Herald» كتبت ذلك يوم الجمعة')).toBe(true)
  expect(runsRightToLeft('הנמל נסגר ביום שישי')).toBe(true)
  expect(runsRightToLeft('The word العبارات means ferries, she said.')).toBe(false)
  expect(runsRightToLeft('123 …')).toBe(false)
})
