import words from '../../../resources/suggest/speakers.json' with { type: 'json' }
import type { Mention } from '../names.ts'
import { isPerson } from '../people-nouns.ts'
import type { People } from './people.ts'

/** “Ministry of Ports analyst”: no article, and a role right before the name. A spokesman for Minister Berg is somebody else. */
export function isTitle(inFront: string, { role }: Mention): boolean {
  if (WITH_ARTICLE.test(inFront) || BELONGING.test(inFront)) return false
  if (OFFICE.test(inFront.trim())) return true
  const before = role === '' ? inFront : inFront.slice(0, inFront.lastIndexOf(role))
  const beside = /([\p{L}-]+)\s*$/u.exec(role === '' ? inFront : role)?.[1]?.toLowerCase() ?? ''
  return !/\b(?:of|for|to|from|with|at|by)\s*$/.test(before) && (role !== '' || isPerson(beside))
}

/** “Lindt and Secretary Berg” are two; “Trade and Industry Secretary Berg” is one. */
export const joinsAnother = (
  text: string,
  last: Mention,
  named: readonly Mention[],
  people: People,
): boolean =>
  named.some(
    (one) =>
      one !== last &&
      one.kind === 'person' &&
      /^ and (?!Co\b)/.test(text.slice(one.end, one.end + 8)) &&
      (one.role !== '' || people.fullName(one) !== one.name || people.sexOf(one.name) !== null),
  )

const WITH_ARTICLE = /^(?:an?|its|his|her|their|some|one|another)\s/i
/** “Secretary of State”, “Ambassador to Korrin”, “co-chair of the Dock Party (DP)” */
const OFFICE = new RegExp(
  `(?:^|[\\s-])(?:${words.titles.join('|')}|chair|head|leader|president|director|minister)\\s(?:of|for|to)\\s(?:the\\s)?(?:[\\p{Lu}(&][\\p{L}.)]*\\s?|and\\s){1,6}$`,
  'u',
)
/** Whoever belongs to somebody, and is not named himself. */
const BELONGING =
  /^(?:the )?(?:[\p{L}-]+ )*?(?:spokes\p{L}+|aides?|advis[eo]rs?|lawyers?|attorneys?|friends?|supporters?|critics?|sister|brother|mother|father|wife|husband|\p{Ll}+s) (?:of|for|to|from|with|at|by)\s/iu
