import { expect, test } from 'vitest'
import { exporterOf } from '../../../electron/api/exporting/write-export.ts'
import { pack } from '../../../electron/export/written.ts'
import { everything } from './written-as.ts'

async function written(baseUrl: string | null) {
  const packed = pack(
    await exporterOf('schema-org').write(everything(), {
      groupBy: 'document',
      columns: null,
      template: null,
      baseUrl,
    }),
  )
  return { graph: JSON.parse(Buffer.from(packed.content).toString())['@graph'], ...packed.preview }
}

test('without an address all are plain claims, and what they lack is said', async () => {
  const { graph, parts, losses } = await written(null)
  expect(graph.map((each: { '@type': string }) => each['@type'])).toEqual(['Claim', 'Claim', 'Claim'])
  expect(parts).toEqual([
    { name: 'ClaimReview', detail: '0' },
    {
      name: 'Claim',
      detail:
        '3 (to be reviews they lack: 2 without information credibility, no address of the published report)',
    },
  ])
  expect(losses).toEqual([{ name: 'questions and comments: 2', detail: 'They claim nothing.' }])
})

test('what has been assessed is a review at its place in the published report', async () => {
  const { graph } = await written('https://example.org/checks/dam.html')
  const review = graph.find((each: { '@type': string }) => each['@type'] === 'ClaimReview')
  expect(review).toMatchObject({
    url: 'https://example.org/checks/dam.html#note-1',
    claimReviewed: 'Our gauges show no fall at all so far',
    reviewRating: { ratingValue: 4, worstRating: 1, bestRating: 5, alternateName: 'probably true' },
    itemReviewed: { '@type': 'Claim', datePublished: '2024-03-12' },
  })
})

test('a claim of one origin in two documents is told of both, and of none as the first where a date is vague', async () => {
  const { graph } = await written(null)
  const [hebrew] = graph
  expect(hebrew.appearance.map((one: { datePublished: string }) => one.datePublished)).toEqual([
    '2024-03',
    '2024-03-13',
  ])
  expect(hebrew).not.toHaveProperty('firstAppearance')
})
