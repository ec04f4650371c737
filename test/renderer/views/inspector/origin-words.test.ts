import { expect, it } from 'vitest'
import type { OriginMember } from '../../../../shared/contract/origins.ts'
import { memberWords } from '../../../../renderer/views/inspector/origin-words.ts'

const member = (quote: string, changes: OriginMember['changes']): OriginMember => ({
  statement: 'aaaaaaaa-0000-4000-8000-000000000000',
  number: 1,
  document: 'bbbbbbbb-0000-4000-8000-000000000000',
  title: 'Gates',
  outlet: null,
  published: null,
  speaker: null,
  stance: 'claim',
  quote,
  changes,
  isOtherPart: false,
})

it('another print is named by its gravest change, else by its length', () => {
  const words = 'We have not seen any evidence of that'
  const asked = { quote: words, document: 'cccccccc-0000-4000-8000-000000000000' }
  expect([
    memberWords(member(words, []), asked),
    memberWords(member('We have seen any evidence of that', ['negation', 'other']), asked),
    memberWords(member('We have not seen any', ['other']), asked),
    memberWords(member(`${words}, and we have looked for it`, ['other']), asked),
    memberWords(member('We have not seen some evidence of that', ['other']), asked),
    memberWords({ ...member('We will judge them', []), isOtherPart: true }, asked),
    memberWords({ ...member('We will judge them', []), ...asked, isOtherPart: true }, asked),
  ]).toEqual([
    'word for word',
    'negation differs',
    'shortened',
    'longer',
    'wording differs',
    'another part',
    'in this article',
  ])
})
