import { useMemo } from 'react'
import { PAIRED, type Pair } from '../../../shared/contract/overview.ts'
import { hasWords } from '../../../shared/text/typed-words.ts'
import { lightInks } from '../../charts/inks.ts'
import { useOverview } from '../../state/overview.ts'
import { counted } from '../../ui/counted.ts'
import { Card } from './card.tsx'
import { matrixSvg } from './matrix-svg.ts'
import { matrixOf, type Matrix } from './pairs.ts'

/** Names that a matrix holds before its cells are too small to read. */
const SIZE = 10

interface PairCardProps {
  id: string
  title: string
  unit: string
  pairs: readonly Pair[]
  /** Speakers or tags that there are at all. */
  names: number
}

/** Which two come up in the same documents, and how often: the more, the darker. */
export function PairCard({ id, title, unit, pairs, names }: PairCardProps) {
  const words = useOverview((state) => state.words).trim()
  const wanted = useMemo(() => {
    const fits = hasWords(words)
    return pairs.filter(({ labelA, labelB }) => fits(`${labelA}\n${labelB}`))
  }, [pairs, words])
  const matrix = useMemo(() => matrixOf(wanted, SIZE), [wanted])
  return (
    <Card
      id={id}
      title={title}
      figure={`${counted(wanted.length, 'pair')}${names > PAIRED ? ` of the ${PAIRED} most frequent` : ''}`}
      draw={() => matrixSvg(title, matrix, lightInks())}
      table={() => [
        [unit, unit, 'documents'],
        ...wanted.map(({ labelA, labelB, documents }) => [labelA, labelB, documents]),
      ]}
    >
      {wanted.length === 0 ? (
        <p className="small muted overview-none">
          {words === '' ? `No two ${unit}s come up in one document yet.` : `No pair with “${words}”.`}
        </p>
      ) : (
        <>
          <MatrixTable matrix={matrix} unit={unit} />
          {matrix.left > 0 && (
            <p className="small muted overview-more">
              The {matrix.names.length} that come up most with others; the CSV has {matrix.left} more. Type to
              see others.
            </p>
          )}
        </>
      )}
    </Card>
  )
}

function MatrixTable({ matrix: { names, cells, most }, unit }: { matrix: Matrix; unit: string }) {
  return (
    <table className="matrix">
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{unit}</span>
          </th>
          {names.map(({ id, label }, index) => (
            <th key={id} scope="col" title={label}>
              <span aria-hidden="true">{index + 1}</span>
              <span className="visually-hidden">{label}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {names.map(({ id, label }, row) => (
          <tr key={id}>
            <th scope="row">
              <span className="ellipsis" title={label}>
                <b aria-hidden="true">{row + 1}</b> {label}
              </span>
            </th>
            {(cells[row] ?? []).map((count, column) => (
              <td
                key={names[column]?.id}
                title={count === null ? undefined : `${label} and ${names[column]?.label ?? ''}: ${count}`}
                style={{ background: heatOf(count ?? 0, most) }}
              >
                {count === null ? (
                  <span className="visually-hidden">the same</span>
                ) : count === 0 ? (
                  <span className="muted">·</span>
                ) : (
                  count
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Ink in its thinnest shades: colour is kept for stance. */
const heatOf = (count: number, most: number): string =>
  `color-mix(in srgb, var(--ink) ${Math.round((count / most) * 26)}%, var(--paper))`
