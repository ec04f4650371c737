import { useEffect, useMemo, useRef } from 'react'
import { useCall } from '../../client/hooks.ts'
import { usePassages } from '../../parallels/use-passages.ts'
import { intervalIndex } from '../../reader/interval-index.ts'
import { PaneFacts } from '../../reader/pane-header.tsx'
import { rowsOf } from '../../reader/rows.ts'
import { guessOf } from '../../reader/suggested.ts'
import { useTextLook } from '../../reader/use-text-look.ts'
import type { TextSurfaceHandle } from '../../reader/text-surface-handle.ts'
import { TextSurface } from '../../reader/text-surface.tsx'
import { usePanes } from '../../state/panes.ts'
import { useSuggestions } from '../../state/suggestions.ts'
import type { GuessInText } from './use-guess.ts'
import { useOpenSuggestions } from './use-open-suggestions.ts'

const NONE = [] as const
const NOTHING_FOUND = { found: intervalIndex(NONE), foundHere: null, current: null }

/** The document with the chosen suggestion in sight: speaker underlined, cue boxed, words in the line of their stance. */
export function GuessText({ guess }: { guess: GuessInText }) {
  const { suggestion, detail, span, stance } = guess
  const { text, blocks } = guess.text
  const surface = useRef<TextSurfaceHandle>(null)
  const folded = usePanes((panes) => panes.folded)
  const choose = useSuggestions((state) => state.choose)
  const all = useCall('statements.list', { document: detail.id }).data ?? NONE
  const { version } = guess.text
  const statements = useMemo(() => all.filter((one) => one.version === version), [all, version])
  const open = useOpenSuggestions(detail.id)
  const look = useTextLook()
  const passages = usePassages(detail.id)
  const rows = useMemo(() => rowsOf(text, blocks, folded), [text, blocks, folded])
  const painted = useMemo(() => {
    const chosen = suggestion.outcome === 'open' ? guessOf(suggestion, span, stance) : null
    const current = statements.find(({ start, end }) => start === span.start && end === span.end) ?? null
    return {
      ...NOTHING_FOUND,
      current: chosen === null ? current : null,
      statements: intervalIndex(statements),
      suggested: { all: intervalIndex(open ?? []), chosen },
    }
  }, [statements, open, suggestion, span, stance])
  const { start, end } = suggestion
  useEffect(() => surface.current?.reveal({ start, end }), [detail.id, start, end])

  return (
    <>
      <header className="guess-header">
        <h2 dir="auto" lang={detail.language ?? undefined} title={detail.title}>
          {detail.title}
        </h2>
        <PaneFacts detail={detail} />
      </header>
      <TextSurface
        key={detail.id}
        ref={surface}
        document={detail.id}
        title={detail.title}
        {...{ text, rows, look, painted, passages }}
        language={detail.language}
        top={0}
        onTop={ignore}
        onPick={(_, suggestions) => suggestions[0] && choose(suggestions[0])}
        onOverlaps={ignore}
      />
    </>
  )
}

const ignore = () => undefined
