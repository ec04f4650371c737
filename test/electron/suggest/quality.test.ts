import { describe, expect, it } from 'vitest'
import { articleScores, hasPolnear } from './polnear-scores.ts'

describe.skipIf(!hasPolnear)(
  'reports in news articles that the rules were not made for (needs ../shared)',
  () => {
    it('agree with a careful reader: content, speaker, quotations and denials', () => {
      const { loose, close, statements } = articleScores()
      expect(loose.f1).toBeGreaterThanOrEqual(0.78)
      expect(close.f1).toBeGreaterThanOrEqual(0.63)
      expect(loose.direct).toBeGreaterThanOrEqual(0.95)
      expect(loose.mixed).toBeGreaterThanOrEqual(0.8)
      expect(loose.source).toBeGreaterThanOrEqual(0.87)
      expect(loose.denials).toBeGreaterThanOrEqual(9)
      expect(statements.precision).toBeGreaterThanOrEqual(0.9)
    })
  },
)
