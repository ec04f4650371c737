import words from '../../resources/suggest/speakers.json' with { type: 'json' }
import { isOrganisation } from './names-of-bodies.ts'
import { isPerson } from './people-nouns.ts'

const titles: ReadonlySet<string> = new Set(words.titles)
const FIRST_NAMES = new Set(Object.values(words.firstNames).flatMap((list) => list.split(' ')))
/** Words that are roles too, and begin the names of companies and places. */
const RATHER_NAMES = new Set(
  'general head man woman boss user critic anchor junior senior model baker butcher courier champion member singer player student driver'.split(
    ' ',
  ),
)
/** “Secretary of”, “Ambassador to the”: the office that follows is no name. */
const OFFICE_FOLLOWS = new RegExp(`(?:^|[\\s(])(?:${words.titles.join('|')})\\s(?:of|for|to)(?:\\sthe)?\\s$`)
const NEW = /^New$/

/** “Sen.”, “Secretary-General” */
const isTitle = (word: string): boolean =>
  word
    .replace(/\.$/, '')
    .split('-')
    .every((part) => titles.has(part))

/**
 * At which word of a run of capitalised words the name begins: behind “Prime Minister”, “Jordanian Author”, and the “Exchequer” of
 * “Chancellor of the Exchequer Ida Brandt”. The length of the run where it holds titles alone. `before` is the text in front of it.
 */
export function nameStart(run: readonly string[], before: string): number {
  if (isOrganisation(run.join(' '))) return 0
  const role = behindRole(run, behindTitles(run))
  if (role > 0 || run.length < 3 || !OFFICE_FOLLOWS.test(before.slice(-40))) return role
  const office = NEW.test(run[0] ?? '') ? 2 : 1
  return run.length - office < 2 || !/^\p{Lu}/u.test(run[office] ?? '') ? 0 : office
}

/** “Stephen King”: behind a first name a title is none. */
function behindTitles(run: readonly string[]): number {
  const first = run.findIndex((word) => FIRST_NAMES.has(word) && !titles.has(word))
  return run.slice(0, first < 0 ? run.length : first).findLastIndex((word) => isTitle(word)) + 1
}

/** “Agent Brandt”, “Local Agent Ida Brandt”. */
function behindRole(run: readonly string[], from: number): number {
  const role = run.findLastIndex((word, at) => {
    const lower = word.toLowerCase()
    return at >= from && at + (at === 0 ? 1 : 2) < run.length && isPerson(lower) && !RATHER_NAMES.has(lower)
  })
  return role < 0 ? from : role + 1
}
