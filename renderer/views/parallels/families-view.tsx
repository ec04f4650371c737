import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react'
import { useCall } from '../../client/hooks.ts'
import { useCommands, type Command } from '../../state/commands.ts'
import { useFamilies } from '../../state/families.ts'
import { Button } from '../../ui/button.tsx'
import { counted, grouped } from '../../ui/counted.ts'
import { FilterField } from '../../ui/filter-field.tsx'
import { Segments } from '../../ui/segments.tsx'
import { useTyped } from '../../ui/use-typed.ts'
import { ComparisonProgress } from './comparison-progress.tsx'
import { FamilyItem } from './family-item.tsx'
import './families.css'

/** Families that are asked for at once. */
const PAGE = 100

/** All passages that stand in several documents, those first that tell most. */
export function FamiliesView() {
  const { words, copiesOnly, offset } = useFamilies()
  const [typed, setTyped, settle] = useTyped(words, (wanted) =>
    useFamilies.setState({ words: wanted, offset: 0, top: 0 }),
  )
  const asked = { copiesOnly, limit: PAGE, offset, ...(words === '' ? {} : { words }) }
  const answer = useCall('parallels.families', asked, { keepPrevious: true }).data
  const documents = useCall('workspace.info', {}).data?.documents ?? 0
  const box = useRef<HTMLInputElement>(null)
  const sheet = useRef<HTMLDivElement>(null)
  useCommands(
    useMemo<readonly Command[]>(() => [{ id: 'families.filter', run: () => box.current?.select() }], []),
  )
  const isThere = answer !== undefined
  useEffect(() => {
    if (isThere) sheet.current?.scrollTo({ top: useFamilies.getState().top })
  }, [isThere])

  return (
    <main className="view families">
      <header className="tools" data-region="tools">
        <h1>Parallels</h1>
        {answer && (
          <span className="muted" role="status">
            {counted(answer.total, 'passage')} in several documents{words !== '' && ' with these words'}
          </span>
        )}
        <span className="grow" />
        <Segments
          label="Kinds"
          value={copiesOnly ? 'copies' : 'all'}
          options={[
            { value: 'all', label: 'All' },
            { value: 'copies', label: 'Same words' },
          ]}
          onChange={(kind) => useFamilies.setState({ copiesOnly: kind === 'copies', offset: 0, top: 0 })}
        />
        <FilterField
          inputRef={box}
          className="lane-filter"
          label="Filter by words, title or outlet"
          placeholder="Filter passages"
          command="families.filter"
          value={typed}
          onType={setTyped}
          onLeave={() => {
            settle()
            sheet.current?.focus()
          }}
        />
      </header>
      <ComparisonProgress />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows walk its buttons */}
      <div
        ref={sheet}
        className="families-sheet"
        role="region"
        aria-label="Families of passages"
        data-region="families"
        data-region-focus
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is scrolled by keys
        tabIndex={0}
        onKeyDown={walk}
        onScroll={({ currentTarget }) => useFamilies.setState({ top: currentTarget.scrollTop })}
      >
        {answer?.total === 0 && words === '' && <NoFamilies documents={documents} />}
        {answer?.total === 0 && words !== '' && (
          <p className="families-empty muted">
            No passage has these words. <Button onClick={() => setTyped('')}>Show all</Button>
          </p>
        )}
        <ol>
          {answer?.families.map((family) => (
            <FamilyItem key={family.id} family={family} />
          ))}
        </ol>
        {answer && answer.total > PAGE && <Pages total={answer.total} offset={offset} />}
      </div>
    </main>
  )
}

/** The arrow keys walk the places of all families. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const buttons = Array.from(event.currentTarget.querySelectorAll<HTMLElement>('.family-place'))
  const here = buttons.findIndex((button) => button === document.activeElement)
  event.preventDefault()
  buttons[Math.max(0, Math.min(buttons.length - 1, here + step))]?.focus()
}

function NoFamilies({ documents }: { documents: number }) {
  const behind = useCall('parallels.status', {}).data?.behind ?? 0
  return (
    <div className="families-empty">
      <h2>No parallels yet</h2>
      <p>{noFamiliesWords(documents, behind)}</p>
    </div>
  )
}

function noFamiliesWords(documents: number, behind: number): string {
  if (documents < 2)
    return 'Import a second document: what it has in common with the first appears here by itself.'
  const what =
    'Quotations that several articles print, and copied or reworded sentences, appear here by themselves.'
  if (behind > 0) return `${counted(behind, 'document is', 'documents are')} still to be compared. ${what}`
  return `No passage stands in two of these ${documents} documents. ${what}`
}

function Pages({ total, offset }: { total: number; offset: number }) {
  const go = (to: number) => useFamilies.setState({ offset: to, top: 0 })
  return (
    <nav className="families-pages" aria-label="More passages">
      <Button disabled={offset === 0} onClick={() => go(Math.max(0, offset - PAGE))}>
        Previous {PAGE}
      </Button>
      <span className="muted">
        {grouped(offset + 1)} to {grouped(Math.min(total, offset + PAGE))} of {grouped(total)}
      </span>
      <Button disabled={offset + PAGE >= total} onClick={() => go(offset + PAGE)}>
        Next {PAGE}
      </Button>
    </nav>
  )
}
