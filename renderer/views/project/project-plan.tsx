import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { TakingInProgress } from '../../../shared/contract/projects.ts'
import type { Choices } from '../../../shared/model/taking-in.ts'
import { useClient } from '../../client/hooks.ts'
import { errorWords } from '../../state/notices.ts'
import { nextProject, type GivenProject } from '../../state/projects.ts'
import { Button } from '../../ui/button.tsx'
import { ModalFrame } from '../../ui/modal-frame.tsx'
import './project.css'
import { ProjectReport } from './project-report.tsx'
import { TakingProgress } from './taking-progress.tsx'
import { useTakeIn } from './use-take-in.ts'

interface ProjectPlanProps {
  project: GivenProject
  /** How many projects come after this one. */
  waiting: number
}

/** What would come of taking a project in: what is new, what differs, what is lost. Enter takes it in. */
export function ProjectPlan({ project: { grant, name, place }, waiting }: ProjectPlanProps) {
  const [choices, setChoices] = useState<Choices>({ all: 'mine', fields: {}, documents: {} })
  const [reading, setReading] = useState<TakingInProgress | null>(null)
  const client = useClient()
  const { data, error, isFetching } = useQuery({
    // Whose value stands changes what is written, not what differs: it is painted here at once.
    queryKey: ['project', grant, choices.documents],
    queryFn: ({ signal }) =>
      client.call(
        'projects.plan',
        { grant, choices: { documents: choices.documents } },
        { signal, onProgress: setReading },
      ),
    placeholderData: keepPreviousData,
    gcTime: 0,
  })
  const taking = useTakeIn(grant, nextProject)
  const report = data?.report
  const isReady = report !== undefined && error === null && !isFetching && !taking.isRunning
  const hasNothing = report !== undefined && report.nothingNew && report.conflicts.length === 0
  const goOn = () => {
    if (!isReady) return
    if (hasNothing) nextProject()
    else taking.start(choices)
  }
  const leave = taking.isRunning ? taking.stop : nextProject
  return (
    <ModalFrame label="Import a project" className="project" onClose={leave}>
      <div className="dialog-head">
        <h2>Import a project</h2>
        <span className="muted small ellipsis grow">{name}</span>
        {place + waiting > 1 && (
          <span className="muted small">
            {place} of {place + waiting}
          </span>
        )}
      </div>
      <div
        className="dialog-body project-report"
        aria-busy={isFetching || taking.isRunning}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !hasUseForEnter(event.target)) goOn()
        }}
      >
        {error !== null && (
          <p className="bad" role="alert">
            {errorWords(error)}
          </p>
        )}
        {error === null && report === undefined && <TakingProgress progress={reading} />}
        {error === null && report !== undefined && (
          <ProjectReport report={report} choices={choices} onChoose={setChoices} />
        )}
      </div>
      <PlanFoot
        taking={taking}
        hasNothing={hasNothing}
        isKnown={report !== undefined}
        isReady={isReady}
        isLast={waiting === 0}
        onLeave={leave}
        onGo={goOn}
      />
    </ModalFrame>
  )
}

interface PlanFootProps {
  taking: ReturnType<typeof useTakeIn>
  /** The project would change nothing. */
  hasNothing: boolean
  /** It was read. */
  isKnown: boolean
  isReady: boolean
  /** No other project waits. */
  isLast: boolean
  onLeave(): void
  onGo(): void
}

/** How it stands, and the two ways on. */
function PlanFoot({ taking, hasNothing, isKnown, isReady, isLast, onLeave, onGo }: PlanFootProps) {
  return (
    <div className="dialog-foot">
      {taking.isRunning ? (
        <TakingProgress progress={taking.progress} />
      ) : (
        <span className="grow muted small" role="status">
          {outlook(taking.stopped, hasNothing)}
        </span>
      )}
      {!hasNothing && (
        <Button onClick={onLeave} keys="Escape">
          {taking.isRunning ? 'Stop' : isLast ? 'Cancel' : 'Leave this one'}
        </Button>
      )}
      {/* Made anew when the report is there: a button that is disabled cannot take the focus. */}
      <Button
        key={isKnown ? 'ready' : 'waiting'}
        look="primary"
        keys="Enter"
        autoFocus
        disabled={!isReady}
        onClick={onGo}
      >
        {hasNothing ? 'Done' : 'Take it in'}
      </Button>
    </div>
  )
}

function outlook(stopped: boolean, hasNothing: boolean): string {
  if (stopped) return 'Stopped. Nothing was changed.'
  if (hasNothing) return 'There is nothing to take in.'
  return 'Nothing is changed before you take it in. It is one step to undo.'
}

/** A button is pressed by it, and a list chooses from it. */
const hasUseForEnter = (target: EventTarget): boolean =>
  target instanceof HTMLButtonElement || target instanceof HTMLSelectElement
