import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Choices } from '../../../shared/model/taking-in.ts'
import { useClient, useMutationCall } from '../../client/hooks.ts'
import { errorWords, tell } from '../../state/notices.ts'
import { nextProject, useGivenProject } from '../../state/projects.ts'
import { useShell } from '../../state/shell.ts'
import { Button } from '../../ui/button.tsx'
import { ModalFrame } from '../../ui/modal-frame.tsx'
import { Segments } from '../../ui/segments.tsx'
import { ConflictList } from './conflict-list.tsx'
import { CountTable } from './count-table.tsx'
import './project.css'

const SIDES = [
  { value: 'mine', label: 'mine' },
  { value: 'theirs', label: 'theirs' },
] as const

/** What would come of taking a project in: what is new, what differs, what is lost. Enter takes it in. */
export function ProjectDialog() {
  const given = useGivenProject((state) => state.given)
  const waiting = useGivenProject((state) => state.waiting.length)
  // Choices are those of one project.
  return <ProjectOf key={given?.grant} given={given} waiting={waiting} />
}

interface ProjectOfProps {
  given: ReturnType<typeof useGivenProject.getState>['given']
  waiting: number
}

function ProjectOf({ given, waiting }: ProjectOfProps) {
  const [choices, setChoices] = useState<Choices>({ all: 'mine', fields: {} })
  const client = useClient()
  const takeIn = useMutationCall('projects.takeIn')
  const grant = given?.grant ?? ''
  const { data, error, isFetching } = useQuery({
    // Choices change what is written, not what differs: they are painted here at once.
    queryKey: ['project', grant],
    queryFn: ({ signal }) => client.call('projects.plan', { grant }, { signal }),
    gcTime: 0,
  })
  const report = data?.report
  const isReady = report !== undefined && error === null && !isFetching && !takeIn.isPending

  const take = async () => {
    if (!isReady) return
    const { name } = await takeIn.mutateAsync({ grant, choices })
    nextProject()
    useShell.getState().show('statements')
    tell(`“${name}” was taken in. Undo takes it back as a whole.`)
  }

  return (
    <ModalFrame label="Import a project" className="project" onClose={nextProject}>
      <div className="dialog-head">
        <h2>Import a project</h2>
        <span className="muted small ellipsis">{given?.name}</span>
        {given !== null && given.place + waiting > 1 && (
          <span className="muted small">
            {given.place} of {given.place + waiting}
          </span>
        )}
      </div>
      <div
        className="dialog-body project-report"
        aria-busy={isFetching}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement))
            void take().catch(() => {})
        }}
      >
        {error !== null && (
          <p className="bad" role="alert">
            {errorWords(error)}
          </p>
        )}
        {error === null && report === undefined && (
          <p role="status">Reading the file. Nothing is changed yet.</p>
        )}
        {error === null && report !== undefined && (
          <>
            {report.about.map((line) => (
              <p key={line} className="muted">
                {line}
              </p>
            ))}
            <CountTable report={report} />
            {report.conflicts.length > 0 && (
              <section aria-label="What differs">
                <div className="row">
                  <h3 className="caption grow">
                    Differs: {report.conflicts.length}. Choose whose stands, field by field or for all
                  </h3>
                  <Segments
                    label="All fields"
                    value={Object.keys(choices.fields).length === 0 ? choices.all : null}
                    options={SIDES}
                    onChange={(all) => setChoices({ all, fields: {} })}
                  />
                </div>
                <ConflictList
                  conflicts={report.conflicts}
                  choices={choices}
                  onChoose={(field, side) =>
                    setChoices({ ...choices, fields: { ...choices.fields, [field]: side } })
                  }
                />
              </section>
            )}
            {report.losses.length > 0 && (
              <section aria-label="What does not come along">
                <h3 className="caption">Does not come along: {report.losses.length}</h3>
                <ul className="losses">
                  {report.losses.map(({ of, what }, index) => (
                    <li key={index}>
                      <b dir="auto">{of}</b> <span dir="auto">{what}</span>
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </>
        )}
      </div>
      <div className="dialog-foot">
        <span className="grow muted small" role="status">
          {takeIn.isPending
            ? 'Taking it in…'
            : 'Nothing is changed before you take it in. It is one step to undo.'}
        </span>
        <Button onClick={nextProject} keys="Escape">
          {waiting > 0 ? 'Leave this one' : 'Cancel'}
        </Button>
        {/* Made anew when the report is there: a button that is disabled cannot take the focus. */}
        <Button
          key={report === undefined ? 'waiting' : 'ready'}
          look="primary"
          keys="Enter"
          autoFocus
          disabled={!isReady}
          onClick={() => void take().catch(() => {})}
        >
          Take it in
        </Button>
      </div>
    </ModalFrame>
  )
}
