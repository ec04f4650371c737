import { projectKind, type TakingInReport } from '../../../shared/model/taking-in.ts'
import { grouped } from '../../ui/counted.ts'

const WORDS = {
  documents: 'Documents',
  statements: 'Statements',
  speakers: 'Speakers',
  propositions: 'Propositions',
  tags: 'Tags',
  links: 'Links',
  filters: 'Saved views',
  searches: 'Saved searches',
} as const

/** How much of each kind is new, and how much is here already. */
export function CountTable({ report: { added, same } }: { report: TakingInReport }) {
  const kinds = projectKind.options.filter((kind) => added[kind] + same[kind] > 0)
  if (kinds.length === 0) return <p>There is nothing in it that could be taken in.</p>
  return (
    <table className="counts">
      <thead>
        <tr>
          <th scope="col">In the project</th>
          <th scope="col">new</th>
          <th scope="col">here already</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{WORDS[kind]}</th>
            <td>{grouped(added[kind])}</td>
            <td className="muted">{grouped(same[kind])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
