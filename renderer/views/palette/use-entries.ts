import { ChevronRight, Search } from 'lucide-react'
import { useMemo } from 'react'
import { useCall, useClient } from '../../client/hooks.ts'
import { COMMANDS } from '../../commands/command-table.ts'
import { keysOf } from '../../commands/keys.ts'
import { allCommands, useRegistry, type Command } from '../../state/commands.ts'
import { searchFor } from '../../state/search.ts'
import { SECTIONS, STATEMENTS, statementWords, type Entry, type Section } from './entries.ts'
import { documentEntry, propositionEntry, speakerEntry, statementEntry, tagEntry } from './object-entries.ts'

interface Entries {
  readonly entries: readonly Entry[]
  /** The first section of which not all is here yet; null where nothing is waited for. */
  readonly waiting: Section | null
}

/** Everything that can be reached from the palette. */
export function useEntries(typed: string): Entries {
  const client = useClient()
  const lists = useRegistry((registry) => registry.lists)
  const documentList = useCall('documents.list', {})
  const words = statementWords(typed)
  const statementList = useCall(
    'statements.find',
    { words, limit: STATEMENTS },
    { enabled: words !== '', keepPrevious: true },
  )
  const speakerList = useCall('speakers.list', {})
  const propositionList = useCall('propositions.list', {})
  const tagList = useCall('tags.list', {})
  const waiting = firstOf({
    Documents: documentList.isPending,
    Speakers: speakerList.isPending,
    Propositions: propositionList.isPending,
    Tags: tagList.isPending,
    Statements: words !== '' && (statementList.isPending || statementList.isPlaceholderData),
  })
  const { data: documents } = documentList
  const { data: speakers } = speakerList
  const { data: propositions } = propositionList
  const { data: tags } = tagList
  const { data: statements } = statementList

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

  const entries = useMemo(() => {
    const commands = allCommands(lists)
      .filter(({ id }) => id !== 'app.palette')
      .map(commandEntry)
    return [...commands, ...objects, searchEntry(typed)]
  }, [lists, objects, typed])
  return { entries, waiting }
}

const firstOf = (isWaiting: Partial<Record<Section, boolean>>): Section | null =>
  SECTIONS.find((section) => isWaiting[section] === true) ?? null

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
