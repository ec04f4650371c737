import type { Choices, Conflict } from '../../../shared/model/taking-in.ts'
import { grouped } from '../../ui/counted.ts'
import { ListFilter } from '../../ui/list-filter.tsx'
import { useListFilter } from '../../ui/use-list-filter.ts'

/** So many are drawn; the others follow the choice for all. */
const SHOWN = 300

interface ConflictListProps {
  conflicts: readonly Conflict[]
  choices: Choices
  /** `field` names one field of one thing, as choices name it. */
  onChoose(field: string, side: 'mine' | 'theirs'): void
}

/** What both sides have and write differently, mine beside theirs. */
export function ConflictList({ conflicts, choices, onChoose }: ConflictListProps) {
  const { found, filter } = useListFilter(conflicts, wordsOf)
  return (
    <>
      <ListFilter what="conflicts" {...filter} />
      <table className="conflicts">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">Field</th>
            <th scope="col">Mine</th>
            <th scope="col">Theirs</th>
          </tr>
        </thead>
        <tbody>
          {found.slice(0, SHOWN).flatMap(({ kind, id, name, fields }) =>
            fields.map(({ field, mine, theirs }, i) => (
              <tr key={`${id} ${field}`} className={i === 0 ? 'first' : ''}>
                {i === 0 && (
                  <th scope="rowgroup" rowSpan={fields.length}>
                    <span className="known-by" dir="auto">
                      {nameOf({ kind, name })}
                    </span>
                    <small className="muted">{NAMES[kind]}</small>
                  </th>
                )}
                <th scope="row">{field}</th>
                {(
                  [
                    ['mine', mine],
                    ['theirs', theirs],
                  ] as const
                ).map(([side, words]) => (
                  <td
                    key={side}
                    className={(choices.fields[`${id} ${field}`] ?? choices.all) === side ? 'taken' : ''}
                  >
                    <label>
                      <input
                        type="radio"
                        name={`${id} ${field}`}
                        aria-label={`${name}, ${field}: ${side}, ${words || 'empty'}`}
                        checked={(choices.fields[`${id} ${field}`] ?? choices.all) === side}
                        onChange={() => onChoose(`${id} ${field}`, side)}
                      />
                      <span dir="auto">{words || <i className="muted">empty</i>}</span>
                    </label>
                  </td>
                ))}
              </tr>
            )),
          )}
        </tbody>
      </table>
      {found.length > SHOWN && (
        <p className="muted">
          And {grouped(found.length - SHOWN)} more, which follow the choice for all. Narrow the list to see
          them.
        </p>
      )}
    </>
  )
}

const nameOf = ({ kind, name }: Pick<Conflict, 'kind' | 'name'>): string =>
  kind === 'workspace' ? 'The whole workspace' : name

const wordsOf = (conflict: Conflict): string =>
  [
    nameOf(conflict),
    NAMES[conflict.kind],
    ...conflict.fields.flatMap(({ field, mine, theirs }) => [field, mine, theirs]),
  ].join(' ')

const NAMES: Readonly<Record<Conflict['kind'], string>> = {
  documents: 'document',
  statements: 'statement',
  speakers: 'speaker',
  propositions: 'proposition',
  tags: 'tag',
  links: 'link',
  filters: 'saved view',
  searches: 'saved search',
  workspace: 'workspace',
}
