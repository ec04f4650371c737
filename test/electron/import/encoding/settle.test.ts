import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { settle } from '../../../../electron/import/encoding/settle.ts'

describe('a second look at a guess', () => {
  test('knows Korean that is taken for Chinese, and leaves Chinese alone', () => {
    const korean = '정부는 수문이 열렸다는 것을 부인했다.'
    const chinese = '水利部否认当晚打开过闸门，委员会要求查看记录，但是没有得到答复。'
    expect(settle(iconv.encode(korean, 'cp949'), 'GB18030')).toBe('CP949')
    expect(settle(iconv.encode(chinese, 'gb18030'), 'GB18030')).toBe('GB18030')
  })

  test('gives Romanian its own letters, and leaves other languages and Windows alone', () => {
    const romanian = 'Ministrul a negat că porțile au fost deschise și în noaptea aceea.'
    expect(settle(iconv.encode(romanian, 'iso-8859-16'), 'windows-1250')).toBe('ISO-8859-16')
    expect(settle(iconv.encode('Ministr to popřel, řekl.', 'windows-1250'), 'windows-1250')).toBe(
      'windows-1250',
    )
    expect(settle(iconv.encode('„porţile” şi', 'windows-1250'), 'windows-1250')).toBe('windows-1250')
  })
})
