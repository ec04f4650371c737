import type { Choices, TakingInReport } from '../../../shared/model/taking-in.ts'
import { Segments } from '../../ui/segments.tsx'
import { ConflictList } from './conflict-list.tsx'
import { CountTable } from './count-table.tsx'
import { HomelessList } from './homeless-list.tsx'
import { LossList } from './loss-list.tsx'

const SIDES = [
  { value: 'mine', label: 'mine' },
  { value: 'theirs', label: 'theirs' },
] as const

interface ProjectReportProps {
  report: TakingInReport
  choices: Choices
  onChoose(choices: Choices): void
}

/** What a project brings, what differs, with whose is to stand, and what stays behind. */
export function ProjectReport({ report, choices, onChoose }: ProjectReportProps) {
  const { about, conflicts, losses, homeless, nothingNew } = report
  return (
    <>
      {about.map((line) => (
        <p key={line} className="muted">
          {line}
        </p>
      ))}
      {nothingNew && (
        <p>
          <b>
            {conflicts.length === 0
              ? 'Everything is here already.'
              : 'Everything is here already, but for what differs.'}
          </b>
        </p>
      )}
      <CountTable report={report} />
      {homeless.length > 0 && (
        <HomelessList
          homeless={homeless}
          chosen={choices.documents}
          onChoose={(documents) => onChoose({ ...choices, documents })}
        />
      )}
      {conflicts.length > 0 && (
        <section aria-label="What differs">
          <div className="row">
            <h3 className="caption grow">
              Differs: {conflicts.length}. Choose whose stands, field by field or for all
            </h3>
            <Segments
              label="All fields"
              value={Object.keys(choices.fields).length === 0 ? choices.all : null}
              options={SIDES}
              onChange={(all) => onChoose({ ...choices, all, fields: {} })}
            />
          </div>
          <ConflictList
            conflicts={conflicts}
            choices={choices}
            onChoose={(field, side) => onChoose({ ...choices, fields: { ...choices.fields, [field]: side } })}
          />
        </section>
      )}
      {losses.length > 0 && (
        <section aria-label="What does not come along">
          <h3 className="caption">Does not come along: {losses.length}</h3>
          <LossList losses={losses} />
        </section>
      )}
    </>
  )
}
