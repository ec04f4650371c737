import { ListFilter } from '../../ui/list-filter.tsx'
import { useListFilter } from '../../ui/use-list-filter.ts'

/** What a project holds and this workspace has no place for: of what, and what of it. */
export function LossList({ losses }: { losses: readonly { of: string; what: string }[] }) {
  const { found, filter } = useListFilter(losses, ({ of, what }) => `${of} ${what}`)
  return (
    <>
      <ListFilter what="what does not come along" {...filter} />
      <ul className="losses">
        {found.map(({ of, what }, index) => (
          <li key={index}>
            <b dir="auto">{of}</b> <span dir="auto">{what}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
