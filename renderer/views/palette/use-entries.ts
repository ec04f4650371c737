import { ChevronRight, Search } from 'lucide-react'
import { useMemo } from 'react'
import { useCall, useClient } from '../../client/hooks.ts'
import { COMMANDS } from '../../commands/command-table.ts'
import { keysOf } from '../../commands/keys.ts'
import { allCommands, useRegistry, type Command } from '../../state/commands.ts'
import { searchFor } from '../../state/search.ts'
import { STATEMENTS, statementWords, type Entry } from './entries.ts'
import { documentEntry, propositionEntry, speakerEntry, statementEntry, tagEntry } from './object-entries.ts'

/** Everything that can be reached from the palette. */
export function useEntries(typed: string): readonly Entry[] {
  const client = useClient()
  const lists = useRegistry((registry) => registry.lists)
  const documents = useCall('documents.list', {}).data
  const words = statementWords(typed)
  const statements = useCall(
    'statements.find',
    { words, limit: STATEMENTS },
    { enabled: words !== '', keepPrevious: true },
  ).data
  const speakers = useCall('speakers.list', {}).data
  const propositions = useCall('propositions.list', {}).data
  const tags = useCall('tags.list', {}).data

  const objects = useMemo<readonly Entry[]>(
    () => [
      ...(documents ?? []).map(documentEntry),
      ...(speakers ?? []).map((speaker) => speakerEntry(speaker, client)),
      ...(propositions ?? []).map(propositionEntry),
      ...(tags ?? []).map((tag) => tagEntry(tag, client)),
      ...(statements ?? []).map(statementEntry),
    ],
    [client, documents, statements, speakers, propositions, tags],
  )

  return useMemo(() => {
    const commands = allCommands(lists)
      .filter(({ id }) => id !== 'app.palette')
      .map(commandEntry)
    return [...commands, ...objects, searchEntry(typed)]
  }, [lists, objects, typed])
}

function commandEntry(command: Command): Entry {
  const reason = command.when?.() ?? null
  const { id } = command
  const { title, stance } = COMMANDS[id]
  const shared = { id, title, keys: keysOf(id) ?? undefined, stance, icon: ChevronRight }
  if (reason !== null) return { ...shared, section: 'Not available now', detail: reason, run: null }
  return { ...shared, section: 'Commands', run: () => command.run() }
}

function searchEntry(typed: string): Entry {
  const title = `Search all documents for ${typed.trim()}`
  return {
    id: 'search',
    section: 'Search',
    title,
    keys: keysOf('view.search') ?? undefined,
    icon: Search,
    run: () => searchFor(typed.trim()),
  }
}
