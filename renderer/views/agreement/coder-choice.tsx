type Pair = readonly [left: string, right: string]

interface CoderChoiceProps {
  /** Who has marked statements here, and how many. */
  coders: readonly { name: string; statements: number }[]
  between: Pair
  onChoose(between: [string, string]): void
}

/** Which two people are compared. */
export function CoderChoice({ coders, between: [left, right], onChoose }: CoderChoiceProps) {
  return (
    <div className="row">
      <Coder
        word="Between"
        label="First person"
        name={left}
        coders={coders}
        onChoose={(name) => onChoose([name, right])}
      />
      <Coder
        word="and"
        label="Second person"
        name={right}
        coders={coders}
        onChoose={(name) => onChoose([left, name])}
      />
    </div>
  )
}

interface CoderProps extends Pick<CoderChoiceProps, 'coders'> {
  word: string
  label: string
  name: string
  onChoose(name: string): void
}

function Coder({ word, label, name, coders, onChoose }: CoderProps) {
  return (
    <label className="row">
      <span className="muted">{word}</span>
      <select aria-label={label} value={name} onChange={({ target }) => onChoose(target.value)}>
        {coders.map((coder) => (
          <option key={coder.name} value={coder.name}>
            {coder.name} ({coder.statements})
          </option>
        ))}
      </select>
    </label>
  )
}
