import { describe, expect, test } from 'vitest'
import { decodeShifted } from '../../../../electron/import/encoding/shifted.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')

describe('letters of 7 bits, shifted between two sets', () => {
  test('are Korean or Chinese as the escape says, with ASCII between them', () => {
    expect(decodeShifted(bytes('\x1b$)C\x0e1b:;\x0f. Unicode'))).toEqual({
      text: '기본. Unicode',
      encoding: 'ISO-2022-KR',
    })
    expect(decodeShifted(bytes('\x1b$)A\x0e;y1>\x0f!\n'))).toEqual({
      text: '基本!\n',
      encoding: 'ISO-2022-CN',
    })
  })

  test('are not read without an escape, in another set, or where nothing is shifted', () => {
    expect(decodeShifted(bytes('\x0e1b\x0f'))).toBeNull()
    expect(decodeShifted(bytes('\x1b$)G\x0e1b\x0f'))).toBeNull()
    expect(decodeShifted(bytes('plain'))).toBeNull()
  })
})
