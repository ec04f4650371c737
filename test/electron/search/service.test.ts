import { afterEach, describe, expect, test } from 'vitest'
import { clausesOf } from '../../../electron/search/clauses.ts'
import { createSearchService, type SearchService } from '../../../electron/search/service.ts'
import { parseQuery } from '../../../shared/query/parse.ts'
import { indexed } from './index-documents.ts'

const open: SearchService[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((service) => service.close()))
})

function start(): SearchService {
  const service = createSearchService()
  open.push(service)
  return service
}

const request = (query: string) => ({
  clauses: clausesOf(query, parseQuery(query).parts, ['title', 'text']),
  among: null,
  limit: 10,
  offset: 0,
})

describe('the search service', () => {
  test('answers with everything that was put before the question', async () => {
    const service = start()
    service.put(Array.from({ length: 230 }, (_, i) => indexed(i, `gate ${i}`)))
    expect(service.behind()).toBe(230)
    expect((await service.find(request('gate'))).documents.length).toBe(230)
    expect(service.behind()).toBe(0)
  })

  test('forgets what was removed and replaces what was put twice', async () => {
    const service = start()
    service.put([indexed(1, 'gate'), indexed(2, 'gate')])
    service.put([indexed(1, 'river')])
    service.remove([indexed(2, '').id])
    const totals = await Promise.all(['gate', 'river'].map((word) => service.find(request(word))))
    expect(totals.map(({ documents }) => documents.length)).toEqual([0, 1])
  })

  test('answers questions asked together each with its own answer', async () => {
    const service = start()
    service.put([indexed(1, 'one'), indexed(2, 'two')])
    const answers = await Promise.all(['one', 'two', 'three'].map((query) => service.find(request(query))))
    expect(answers.map(({ documents }) => documents[0])).toEqual([
      indexed(1, '').id,
      indexed(2, '').id,
      undefined,
    ])
  })

  test('refuses questions that are open when it closes, and later ones', async () => {
    const service = start()
    const waiting = service.find(request('gate')).catch((error: unknown) => error)
    await service.close()
    const later = service.find(request('gate')).catch((error: unknown) => error)
    expect(await Promise.all([waiting, later])).toMatchObject([{ code: 'closed' }, { code: 'closed' }])
  })
})
