import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { offsetMap } from '../../../shared/text/offsets.ts'
import { everything, textOf } from './written-as.ts'

const VALIDATOR = fileURLToPath(new URL('../../../../shared/tools/w3c-anno-validate.cjs', import.meta.url))

/** Runs the W3C's MUST rules over each annotation and tells the rules that are broken; null where the checker cannot run. */
function brokenMusts(annotations: readonly unknown[]): string[] | null {
  const program =
    'const { check } = require(process.argv[1]); const list = JSON.parse(process.argv[2]); console.log("broken " + JSON.stringify(list.flatMap(check)))'
  const { stdout } = spawnSync(process.execPath, ['-e', program, VALIDATOR, JSON.stringify(annotations)], {
    encoding: 'utf8',
  })
  const broken = /^broken (.*)$/m.exec(stdout)?.[1]
  return broken === undefined ? null : JSON.parse(broken)
}

describe('Web Annotation', () => {
  test.skipIf(brokenMusts([]) === null)(
    'keeps every MUST rule (skipped where the checker is absent)',
    async () => {
      const { first } = JSON.parse(await textOf('web-annotation'))
      expect(brokenMusts(first.items)).toEqual([])
    },
  )

  test('counts positions in code points', async () => {
    const { first } = JSON.parse(await textOf('web-annotation'))
    const [, wire] = everything().documents
    const { start } = wire?.statements[0] ?? { start: 0 }
    const positions = first.items.map(
      (item: { target: { selector?: { start: number }[] } }) => item.target.selector?.[0]?.start,
    )
    expect(positions).toContain(offsetMap(wire?.text.text ?? '').toCodePoints(start))
    expect(start - offsetMap(wire?.text.text ?? '').toCodePoints(start)).toBe(2)
  })
})
