import { describe, expect, test } from 'vitest'
import type { ExportScope } from '../../../shared/contract/exports.ts'
import { narrow } from '../../../electron/export/scope.ts'
import { MARSK, smallNotebook } from './small-notebook.ts'

const OWES = '=owes <b>to</b>'
const [hebrew, wire] = smallNotebook().documents.map(({ detail }) => detail.id)
const question = smallNotebook()
  .documents.flatMap(({ statements }) => statements)
  .find(({ stance }) => stance === 'question')?.id

/** Which statements of which documents a scope lets out, how many speakers, propositions and tags go with them, and the links among them. */
function goesOut(scope: ExportScope, found: string[] = []) {
  const { documents, speakers, propositions, tags, links } = narrow(smallNotebook(), scope, found)
  return {
    statements: documents.map(({ statements }) => statements.map(({ number }) => number)),
    registry: [speakers.length, propositions.length, tags.length],
    links: links.map(({ kind }) => kind),
  }
}

describe('the scope of an export', () => {
  test.each<[string, ExportScope, string[], number[][], number[], string[]]>([
    ['everything', { kind: 'everything' }, [], [[5], [1, 2, 3, 4]], [1, 1, 2], ['supports', OWES]],
    ['one document', { kind: 'document', document: hebrew ?? '' }, [], [[5]], [1, 1, 0], []],
    ['what a search found', { kind: 'search', query: 'x' }, [wire ?? ''], [[1, 2, 3, 4]], [1, 1, 2], [OWES]],
    [
      'what a search found of statements',
      { kind: 'search', query: 'x' },
      [question ?? ''],
      [[2]],
      [0, 0, 0],
      [],
    ],
    ['a search that found nothing', { kind: 'search', query: 'x' }, [], [], [0, 0, 0], []],
    ['one speaker', { kind: 'speaker', speaker: MARSK }, [], [[5], [1]], [1, 1, 2], ['supports']],
    ['one stance', { kind: 'stance', stance: 'question' }, [], [[2]], [0, 0, 0], []],
  ])('%s', (_, scope, found, statements, registry, links) => {
    expect(goesOut(scope, found)).toEqual({ statements, registry, links })
  })
})
