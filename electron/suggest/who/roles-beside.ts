import words from '../../../resources/suggest/speakers.json' with { type: 'json' }
import { wordSet } from '../reading/token.ts'
import type { Mention } from '../names.ts'

const ROLES = wordSet(words.roles.join(' '))
const AFTER_NAME = /^, (?:(?:the|a|an|his|her|its)\b ?)?((?:[\p{L}’'-]+ ){0,4}[\p{L}-]+)(?=[,.;)])/u

/** Which roles a text gives to whom, before or behind the name: “mayor Anna Berg”, “Berg, the mayor”. */
export function rolesOf(
  text: string,
  mentions: readonly Mention[],
  full: ReadonlyMap<string, string>,
): Map<string, Set<string>> {
  const roles = new Map<string, Set<string>>()
  for (const { name, kind, role, end } of mentions) {
    if (kind === 'body') continue
    const beside = AFTER_NAME.exec(text.slice(end, end + 90))?.[1] ?? ''
    const found = `${role} ${beside}`
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => ROLES.has(word))
    if (found.length === 0) continue
    const whole = full.get(name) ?? name
    roles.set(whole, new Set([...(roles.get(whole) ?? []), ...found]))
  }
  return roles
}
