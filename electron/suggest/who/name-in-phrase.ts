import type { Span } from '../sentences.ts'
import type { Found } from './named-by.ts'
import type { People } from './people.ts'
import { isTitle, joinsAnother } from './titled-name.ts'

const OF_SOMEBODY = /\b(?:of|for|to|from|with|in|at|on|near|inside|and|by|who|which|that|whose)\s[^,]*$/i
/** `Its spokeswoman, Petra Halvin`: nothing but who that is stands between. */
const APPOSED = /^\s*[,(](?!.*\b(?:who|which|whose|where|that|of|for|from|with|in|at|by)\b)/s
/** “the Port Office (PO)” is nobody else. */
const ABBREVIATION = /^\p{Lu}{2,}$/u
/** “Berg of the port office” is still Berg. */
const BELONGS = /^(?:of|from|at|in|with|for)\s/

/** A name in the phrase, unless the phrase is somebody else who belongs to it: “a spokesman for Berg”. */
export function ofName(text: string, source: Span, core: string, people: People): Found | null {
  const named = people.within(source)
  const coreEnd = source.start + core.length
  const last = named.find(({ kind, end }) => kind === 'person' && end === coreEnd)
  const inFront = last ? text.slice(source.start, last.start) : ''
  if (
    last &&
    (!OF_SOMEBODY.test(inFront) || (isTitle(inFront, last) && !joinsAnother(text, last, named, people)))
  )
    return { name: people.fullName(last), kind: 'person', by: 'name' }
  const head = named.find(({ start, end }) => {
    const before = text.slice(source.start, start)
    const rest = text.slice(end, source.start + core.length + 2)
    const belongs = OF_SOMEBODY.test(before) || /^['’]s?\s\S/.test(rest)
    return end <= source.start + core.length + 2 && !belongs
  })
  const apposed = named.find(
    ({ start, kind, name }) =>
      kind === 'person' &&
      start > coreEnd &&
      !ABBREVIATION.test(name) &&
      APPOSED.test(text.slice(coreEnd, start)),
  )
  const pointing = /^(?:(?:the|a|an|its|his|her|their|another|one)\b|(?:\S+ ){0,3}?\S+['’]s? \p{Ll})/iu.test(
    core,
  )
  // “the Varesh minister, Danil Orsek”: a name before a noun only says of where.
  const onlyOfWhere = head !== undefined && /^\p{L}/u.test(core.slice(head.end - source.start).trim())
  const isHead = head?.kind === 'person' && !onlyOfWhere
  const best = pointing && apposed && !isHead ? apposed : head
  if (best === undefined) return null
  const others = best === apposed ? '' : core.slice(best.end - source.start).trim()
  const isWhole =
    others === '' ||
    /^(?:['’]|(?:in|on|during) (?:an? |["“‘]))/.test(others) ||
    (best.kind === 'person' && best.name.includes(' ') && BELONGS.test(others))
  if (!isWhole) return null
  return { name: people.fullName(best), kind: best.kind, by: 'name' }
}
