import { FILTERS_WRITTEN, RULES, WORDS } from '../../../shared/query/grammar.ts'
import { Button } from '../../ui/button.tsx'
import { ModalFrame } from '../../ui/modal-frame.tsx'
import { GrammarList, WithCode } from './grammar-list.tsx'

/** All that can be typed into the box. docs/search.md has the same. */
export function SyntaxDialog({ onClose }: { onClose(): void }) {
  return (
    <ModalFrame label="What can be searched for" className="syntax" onClose={onClose}>
      <div className="dialog-head">
        <h2>What can be searched for</h2>
        <span className="muted small">A click tries it.</span>
      </div>
      <div className="dialog-body" tabIndex={0} role="region" aria-label="Grammar">
        <h3 className="caption">Words</h3>
        <GrammarList lines={WORDS} onTried={onClose} />
        <h3 className="caption">Filters</h3>
        <GrammarList lines={FILTERS_WRITTEN} onTried={onClose} />
        <h3 className="caption">Rules</h3>
        <ul>
          {RULES.map((rule) => (
            <li key={rule}>
              <WithCode words={rule} />
            </li>
          ))}
        </ul>
      </div>
      <div className="dialog-foot">
        <span className="grow" />
        <Button look="primary" keys="Escape" onClick={onClose}>
          Done
        </Button>
      </div>
    </ModalFrame>
  )
}
