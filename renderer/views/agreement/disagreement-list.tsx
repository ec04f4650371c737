import type { Disagreement } from '../../../shared/contract/agreement.ts'
import { inQuotes } from '../../../shared/text/in-quotes.ts'
import { useShell } from '../../state/shell.ts'
import { grouped } from '../../ui/counted.ts'
import { ListFilter } from '../../ui/list-filter.tsx'
import { useListFilter } from '../../ui/use-list-filter.ts'
import { useGoToStatement } from '../inspector/use-go-to-statement.ts'

/** So many are drawn; the CSV has all. */
const SHOWN = 300

interface DisagreementListProps {
  disagreements: readonly Disagreement[]
  titles: ReadonlyMap<string, string>
  left: string
  right: string
}

/** Where two people differ. Each opens in its text, where the marks of both stand. */
export function DisagreementList({ disagreements, titles, left, right }: DisagreementListProps) {
  const goTo = useGoToStatement()
  const titleOf = ({ document }: Disagreement) => titles.get(document) ?? ''
  const { found, filter } = useListFilter(disagreements, (one) => wordsOf(one, titleOf(one)))
  const open = ({ document, left: one, right: other }: Disagreement) => {
    const statement = (one ?? other)?.statement
    if (statement === undefined) return
    useShell.getState().closeDialog()
    useShell.getState().show('read')
    void goTo({ statement, document })
  }
  if (disagreements.length === 0) return <p>Nothing differs.</p>
  return (
    <>
      <ListFilter what="what differs" {...filter} />
      <table className="disagreements">
        <thead>
          <tr>
            <th scope="col">Differs: {grouped(disagreements.length)}</th>
            <th scope="col" dir="auto">
              {left}
            </th>
            <th scope="col" dir="auto">
              {right}
            </th>
          </tr>
        </thead>
        <tbody>
          {found.slice(0, SHOWN).map((one) => (
            <tr key={`${one.left?.statement ?? ''} ${one.right?.statement ?? ''}`}>
              <td>
                <QuoteButton quote={one.quote} title={titleOf(one)} onOpen={() => open(one)} />
              </td>
              <td>{one.left?.stance ?? <i className="muted">not marked</i>}</td>
              <td>{one.right?.stance ?? <i className="muted">not marked</i>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {found.length > SHOWN && (
        <p className="muted">And {grouped(found.length - SHOWN)} more: narrow the list, or save it as CSV.</p>
      )}
    </>
  )
}

const wordsOf = ({ quote, left, right }: Disagreement, title: string): string =>
  [quote, title, left?.stance ?? 'not marked', right?.stance ?? 'not marked'].join(' ')

function QuoteButton({ quote, title, onOpen }: { quote: string; title: string; onOpen(): void }) {
  return (
    <button type="button" className="link" onClick={onOpen}>
      <span dir="auto">{inQuotes(quote)}</span>
      <small className="muted ellipsis" dir="auto">
        {title}
      </small>
    </button>
  )
}
