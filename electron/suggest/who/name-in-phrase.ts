import words from '../../../resources/suggest/speakers.json' with { type: 'json' }
import type { Mention } from '../names.ts'
import { isPerson } from '../people-nouns.ts'
import type { Span } from '../sentences.ts'
import type { Found } from './named-by.ts'
import type { People } from './people.ts'

const OF_SOMEBODY = /\b(?:of|for|to|from|with|in|at|on|near|inside|and|by|who|which|that|whose)\s[^,]*$/i
/** `Its spokeswoman, Petra Halvin`: nothing but who that is stands between. */
const APPOSED = /^\s*[,(](?!.*\b(?:who|which|whose|where|that|of|for|from|with|in|at|by)\b)/s
/** “the Port Office (PO)” is nobody else. */
const ABBREVIATION = /^\p{Lu}{2,}$/u
/** “Berg of the port office” is still Berg. */
const BELONGS = /^(?:of|from|at|in|with|for)\s/

/** “Ministry of Ports analyst”: no article, and a role right before the name. A spokesman for Minister Berg is somebody else. */
function isTitle(inFront: string, { role }: Mention): boolean {
  if (WITH_ARTICLE.test(inFront) || BELONGING.test(inFront)) return false
  if (OFFICE.test(inFront.trim())) return true
  const before = role === '' ? inFront : inFront.slice(0, inFront.lastIndexOf(role))
  const beside = /([\p{L}-]+)\s*$/u.exec(role === '' ? inFront : role)?.[1]?.toLowerCase() ?? ''
  return !/\b(?:of|for|to|from|with|at|by)\s*$/.test(before) && (role !== '' || isPerson(beside))
}

/** “Lindt and Secretary Berg” are two; “Trade and Industry Secretary Berg” is one. */
const joinsAnother = (text: string, last: Mention, named: readonly Mention[], people: People): boolean =>
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

/** A name in the phrase, unless the phrase is somebody else who belongs to it: “a spokesman for Berg”. */
export function ofName(text: string, source: Span, core: string, people: People): Found | null {
  const named = people.within(source)
  const coreEnd = source.start + core.length
  const last = named.find(({ kind, end }) => kind === 'person' && end === coreEnd)
  const inFront = last ? text.slice(source.start, last.start) : ''
  if (last && (!OF_SOMEBODY.test(inFront) || (isTitle(inFront, last) && !joinsAnother(text, last, named, people))))
    return { name: people.fullName(last), kind: 'person', by: 'name' }
  const head = named.find(({ start, end }) => {
    const before = text.slice(source.start, start)
    const rest = text.slice(end, source.start + core.length + 2)
    const belongs = OF_SOMEBODY.test(before) || /^['’]s?\s\S/.test(rest)
    return end <= source.start + core.length + 2 && !belongs
  })
  const apposed = named.find(
    ({ start, kind, name }) =>
      kind === 'person' && start > coreEnd && !ABBREVIATION.test(name) && APPOSED.test(text.slice(coreEnd, start)),
  )
  const pointing = /^(?:(?:the|a|an|its|his|her|their|another|one)\b|(?:\S+ ){0,3}?\S+['’]s? \p{Ll})/iu.test(core)
  // “the Varesh minister, Danil Orsek”: a name before a noun only says of where.
  const onlyOfWhere = head !== undefined && /^\p{L}/u.test(core.slice(head.end - source.start).trim())
  const isHead = head?.kind === 'person' && !onlyOfWhere
  const best = pointing && apposed && !isHead ? apposed : head
  if (best === undefined) return null
  const others = best === apposed ? '' : core.slice(best.end - source.start).trim()
  const isWhole =
    others === '' ||
    /^(?:['’]|(?:in|on|during) an? )/.test(others) ||
    (best.kind === 'person' && best.name.includes(' ') && BELONGS.test(others))
  if (!isWhole) return null
  return { name: people.fullName(best), kind: best.kind, by: 'name' }
}
