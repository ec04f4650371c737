import { expect, test } from 'vitest'
import { isUnfinished } from '../../../../electron/import/blocks/headings.ts'

test.each([
  ['Two ministries, one river', true],
  ['The gates are shut.', false],
  ['“No gate was moved”', false],
  ['渡轮恢复通航', true],
  ['航线负责人星期五说：“六艘渡轮都已检查完毕。”工会否认有任何检查员来过码头。', false],
  ['「水門は動いていない」', false],
  ['العبارات تعود إلى المعبر', true],
  ['هل فتحت البوابات؟', false],
])('“%s” is unfinished, as headings are: %s', (line, unfinished) => {
  expect(isUnfinished(line)).toBe(unfinished)
})
