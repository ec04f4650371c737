import type { ExportScope } from '../../../shared/contract/exports.ts'
import { stance } from '../../../shared/model/stance.ts'
import { useCall } from '../../client/hooks.ts'
import { usePanes } from '../../state/panes.ts'
import { useStatementTable } from '../../state/statement-table.ts'
import { useSearch } from '../../state/search.ts'

interface ScopePickerProps {
  scope: ExportScope
  onChange(scope: ExportScope): void
}

const STANCES = { claim: 'Claims', denial: 'Denials', question: 'Questions', comment: 'Comments' } as const

/** Which statements go out: all, or those of one view, document, speaker, stance or search. */
export function ScopePicker({ scope, onChange }: ScopePickerProps) {
  const offered = useScopes()
  const value = JSON.stringify(scope)
  const isOffered = offered.some(({ options }) => options.some((o) => JSON.stringify(o.scope) === value))
  const scopes = isOffered ? offered : [...offered, asLastTime(scope)]
  return (
    <select
      className="select"
      aria-label="Statements"
      value={value}
      onChange={(event) => {
        const chosen = scopes
          .flatMap(({ options }) => options)
          .find((o) => JSON.stringify(o.scope) === event.target.value)
        if (chosen !== undefined) onChange(chosen.scope)
      }}
    >
      {scopes.map(({ label, options }) => (
        <optgroup key={label} label={label}>
          {options.map((option) => (
            <option key={JSON.stringify(option.scope)} value={JSON.stringify(option.scope)}>
              {option.label}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}

/** What was exported last need not be on offer by itself any more: a search, a filter that was not saved. */
const asLastTime = (scope: ExportScope): ScopeGroup => ({
  label: 'As last time',
  options: [{ label: scope.kind === 'search' ? scope.query : `The same ${scope.kind}`, scope }],
})

interface ScopeGroup {
  label: string
  options: { label: string; scope: ExportScope }[]
}

/** Documents that are open come first; a workspace may have too many to list them all. */
function useScopes(): ScopeGroup[] {
  const documents = useCall('documents.list', {}).data ?? []
  const speakers = useCall('speakers.list', {}).data ?? []
  const saved = useCall('filters.list', {}).data ?? []
  const searches = useCall('searches.list', {}).data ?? []
  const filter = useStatementTable((table) => table.filter)
  const open = usePanes((state) => state.panes)
  const query = useSearch((search) => search.query).trim()
  const openDocuments = documents.filter(({ id }) => open.some((pane) => pane.document === id))
  const marked = documents
    .filter(({ counts }) => Object.values(counts).some((count) => count > 0))
    .slice(0, 200)
  const offered = [...new Set([...openDocuments, ...marked])]
  const groups: ScopeGroup[] = [
    { label: 'All', options: [{ label: 'Everything', scope: { kind: 'everything' } }] },
    {
      label: 'Saved views',
      options: saved.map((one) => ({ label: one.name, scope: { kind: 'filter', filter: one.filter } })),
    },
    {
      label: 'Saved searches',
      options: searches.map((one) => ({ label: one.name, scope: { kind: 'search', query: one.query } })),
    },
    {
      label: 'The table of statements',
      options:
        Object.keys(filter).length === 0
          ? []
          : [{ label: 'As it is filtered now', scope: { kind: 'filter', filter } }],
    },
    {
      label: 'One stance',
      options: stance.options.map((s) => ({ label: STANCES[s], scope: { kind: 'stance', stance: s } })),
    },
    {
      label: 'One document',
      options: offered.map(({ id, title }) => ({ label: title, scope: { kind: 'document', document: id } })),
    },
    {
      label: 'One speaker',
      options: speakers.map(({ id, name }) => ({ label: name, scope: { kind: 'speaker', speaker: id } })),
    },
    {
      label: 'One search',
      options: query === '' ? [] : [{ label: query, scope: { kind: 'search', query } }],
    },
  ]
  return groups.filter(({ options }) => options.length > 0)
}
