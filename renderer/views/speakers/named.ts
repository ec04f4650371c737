import type { Speaker } from '../../../shared/model/speaker.ts'
import { hasWords } from '../../../shared/text/typed-words.ts'

/** The speakers whose name, alias, role or side has all the words typed, in alphabetical order. */
export function speakersNamed(speakers: readonly Speaker[], typed: string): Speaker[] {
  const fits = hasWords(typed)
  return speakers
    .filter(({ name, aliases, role, side }) => fits([name, ...aliases, role, side].join(' ')))
    .toSorted((a, b) => a.name.localeCompare(b.name))
}

/** True for a name that no speaker has, also not as an alias, whatever the letter case. */
export function isNewName(speakers: readonly Speaker[], typed: string): boolean {
  const name = typed.trim().toLocaleLowerCase()
  const names = speakers.flatMap((speaker) => [speaker.name, ...speaker.aliases])
  return name !== '' && !names.some((known) => known.toLocaleLowerCase() === name)
}

/** Aliases as they are typed: one a line or parted by semicolons; each once, and none that is the name. */
export function aliasesFrom(typed: string, name: string): string[] {
  const aliases = typed
    .split(/[;\n]/u)
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '' && alias !== name)
  return [...new Set(aliases)]
}
