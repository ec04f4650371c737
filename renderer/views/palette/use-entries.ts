import { inQuotes } from '../../../shared/text/in-quotes.ts'
import { AtSign, ChevronRight, FileText, Hash, Quote, Scale, Search } from 'lucide-react'
import { useMemo } from 'react'
import { useCall, useClient } from '../../client/hooks.ts'
import { COMMANDS } from '../../commands/command-table.ts'
import { keysOf } from '../../commands/keys.ts'
import { allCommands, useRegistry, type Command } from '../../state/commands.ts'
import { showProposition } from '../../state/ledger.ts'
import { searchFor } from '../../state/search.ts'
import { counted } from '../../ui/counted.ts'
import { dateWords } from '../../ui/dates.ts'
import { STATEMENTS, statementWords, type Entry } from './entries.ts'
import { openDocument, openFirst, openStatement } from './reach.ts'

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

  const objects = useMemo<readonly Entry[]>(() => {
    return [
      ...(documents ?? []).map((d): Entry => {
        const detail = [d.outlet, d.published === null ? null : dateWords(d.published)]
          .filter(Boolean)
          .join(', ')
        return {
          id: d.id,
          section: 'Documents',
          title: d.title,
          detail,
          icon: FileText,
          run: (beside) => openDocument(d.id, beside),
        }
      }),
      ...(speakers ?? []).map((s): Entry => {
        const detail = [s.role, countOf(s.statements)].filter(Boolean).join(', ')
        return {
          id: s.id,
          section: 'Speakers',
          title: s.name,
          also: s.aliases,
          detail,
          icon: AtSign,
          run: s.statements === 0 ? null : (beside) => void openFirst(client, { speakers: [s.id] }, beside),
        }
      }),
      ...(propositions ?? []).map((p): Entry => {
        const detail = `${counted(p.counts.claim, 'claim')}, ${counted(p.counts.denial, 'denial')}`
        return {
          id: p.id,
          section: 'Propositions',
          title: p.text,
          detail,
          icon: Scale,
          run: () => showProposition(p.id),
        }
      }),
      ...(tags ?? []).map((t): Entry => ({
        id: t.id,
        section: 'Tags',
        title: t.name,
        detail: countOf(t.uses),
        icon: Hash,
        run: t.uses === 0 ? null : (beside) => void openFirst(client, { tags: [t.id] }, beside),
      })),
      ...(statements ?? []).map((s): Entry => {
        const detail = [s.speakerName, s.said === null ? null : dateWords(s.said)].filter(Boolean).join(', ')
        return {
          id: s.id,
          section: 'Statements',
          title: inQuotes(s.quote),
          detail,
          stance: s.stance,
          icon: Quote,
          run: (beside) => openStatement(s, beside),
        }
      }),
    ]
  }, [client, documents, statements, speakers, propositions, tags])

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

function countOf(statements: number): string {
  return `${statements} ${statements === 1 ? 'statement' : 'statements'}`
}
