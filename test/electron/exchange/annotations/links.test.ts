import { expect, test } from 'vitest'
import { annotated, read } from './annotated.ts'

const link = (fields: object) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'http://example.net/link',
  type: 'Annotation',
  motivation: 'linking',
  creator: { name: 'Ida' },
  created: '2031-06-01T10:00:00Z',
  ...fields,
})
const [shut, open] = [
  annotated('lock is shut', { id: 'http://example.net/a' }),
  annotated('seen the lock open', { id: 'http://example.net/b' }, 'https://example.org/2'),
]

test.each([
  ['two targets, and the kind as a tag', { target: ['http://example.net/a', 'http://example.net/b'] }],
  ['a target and a body', { target: 'http://example.net/a', body: [{ id: 'http://example.net/b' }] }],
])('an annotation that links others is a link: %s', (_, ends) => {
  const kind = { type: 'TextualBody', purpose: 'tagging', value: 'contradicts' }
  const fields = { ...ends, body: [kind, ...('body' in ends ? ends.body : [])] }
  const { project, losses } = read([shut, open, link(fields)])
  const [from, to] = project.statements
  expect(project.links).toMatchObject([{ kind: 'contradicts', from: from?.id, to: to?.id, author: 'Ida' }])
  expect(losses).toEqual([])
})

test('a link to what is not there is listed', () => {
  const { project, losses } = read([
    shut,
    link({ target: 'http://example.net/a', body: 'http://example.net/c' }),
  ])
  expect(project.links).toEqual([])
  expect(losses).toEqual([
    { of: 'http://example.net/link', what: 'It links to what is not marked in this file.' },
  ])
})
