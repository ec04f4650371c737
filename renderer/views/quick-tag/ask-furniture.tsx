import { Button } from '../../ui/button.tsx'

/** Asks whether page furniture is to be marked all the same. */
export function AskFurniture({ onMark, onLeave }: { onMark(): void; onLeave(): void }) {
  return (
    <div className="quick-tag-ask" role="alert">
      <p>The selection takes in page furniture, which is not part of the article. Mark it all the same?</p>
      <div className="row">
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the question takes the place of the field */}
        <Button look="primary" autoFocus onClick={onMark} keys="Enter">
          Mark it
        </Button>
        <Button onClick={onLeave} keys="Escape">
          Leave it
        </Button>
      </div>
    </div>
  )
}
