import { expect, test } from 'vitest'
import { answerParse } from '../../../../electron/import/answer-parse.ts'
import { lockedPdf } from './locked-pdf.ts'

const bytes = lockedPdf('The gates of Korrin stayed shut on Monday.', 'sesame')

async function outcome(password?: string): Promise<unknown> {
  const answer = await answerParse({
    kind: 'file',
    fileName: 'a.pdf',
    bytes,
    ...(password !== undefined && { password }),
  })
  return answer.kind === 'extracted' ? answer.extracted.text : answer.kind === 'refused' && answer.code
}

test('a PDF behind a password is read with it, and refused without it and with another', async () => {
  expect([await outcome(), await outcome('open'), await outcome('sesame')]).toEqual([
    'password',
    'password',
    'The gates of Korrin stayed shut on Monday.',
  ])
})
