import { useMemo } from 'react'
import { useWorkspace } from '../../app/use-workspace.ts'
import { chooseFiles } from '../../client/given-files.ts'
import { useCall, useConnection } from '../../client/hooks.ts'
import { useCommands, type Command } from '../../state/commands.ts'
import { importFiles } from '../../state/run-import.ts'
import { useShell } from '../../state/shell.ts'
import { Button } from '../../ui/button.tsx'
import { CommandKeys } from '../../ui/command-keys.tsx'
import { Keys } from '../../ui/kbd.tsx'
import { Mark } from '../../ui/mark.tsx'
import { chooseProject } from '../../state/projects.ts'
import './start.css'

/** An empty workspace: the ways to begin, and the work in three lines. */
export function StartView() {
  const doors = useWorkspace()
  useCommands(useMemo<readonly Command[]>(() => [{ id: 'start.sample', run: doors.sample }], [doors]))
  return (
    <main className="view start" data-region="start">
      <div className="start-page">
        <h1>Start with the reports you want to compare</h1>
        <p>Everything stays in one file on this computer. Source texts are never changed.</p>
        <FirstFiles />
        <div className="start-options">
          <section>
            <h2>Look around in a sample workspace</h2>
            <p>Korrin dam: invented articles about one event, partly marked. It opens as a copy.</p>
            <Button large command="start.sample" onClick={doors.sample}>
              Open the sample
            </Button>
          </section>
          <OtherWorkspaces />
        </div>
        <Steps />
        <p className="start-foot">
          <span>
            All shortcuts <CommandKeys id="app.shortcuts" />
          </span>
          <span>
            Any command <CommandKeys id="app.palette" />
          </span>
          <span>Nothing is sent over the network.</span>
        </p>
      </div>
    </main>
  )
}

/** Where files are dropped, or chosen. */
function FirstFiles() {
  const connection = useConnection()
  const choose = async (kind: 'files' | 'folder') => {
    const files = await chooseFiles(kind)
    if (files.length === 0) return
    await importFiles(connection, files)
  }
  return (
    <section className="start-drop" aria-label="Import">
      <div>
        <h2>Drop files or a folder here</h2>
        <p>
          Web pages, PDF, Word, OpenDocument, EPUB, RTF, e-mail, text, Markdown, tables, feeds, archives and
          others. You can also paste an article with <Keys keys="$mod+V" />
        </p>
      </div>
      <div className="row">
        <Button
          look="primary"
          large
          autoFocus
          data-region-focus
          command="documents.import"
          onClick={() => void choose('files')}
        >
          Choose files…
        </Button>
        <Button large onClick={() => void choose('folder')}>
          Choose a folder…
        </Button>
      </div>
    </section>
  )
}

/** The work in four lines. */
function Steps() {
  return (
    <ol className="start-steps">
      <li>
        <b>1. Read</b>
        <p>Put two reports side by side.</p>
      </li>
      <li>
        <b>
          2. Mark <Mark stance="claim" /> <Mark stance="denial" />
        </b>
        <p>
          Select, <CommandKeys id="mark.claim" /> claim or <CommandKeys id="mark.denial" /> denial,{' '}
          <Keys keys="Enter" />.
        </p>
      </li>
      <li>
        <b>3. Compare</b>
        <p>The ledger shows who contradicts whom.</p>
      </li>
      <li>
        <b>4. Hand over</b>
        <p>Export the notes: every quote with its source.</p>
      </li>
    </ol>
  )
}

/** Workspaces seen before, as many as fit beside the sample. */
function OtherWorkspaces() {
  const recent = useCall('workspace.recent', {}).data?.slice(0, 2) ?? []
  const connection = useConnection()
  const doors = useWorkspace()
  const openDialog = useShell((shell) => shell.open)
  return (
    <section>
      <h2>Another workspace</h2>
      <p>
        A workspace is one .gainsay file: copy it, and you have a backup. A project takes in the work of
        others: REFI-QDA (.qdpx), an evidence pack, another workspace.
      </p>
      <div className="row wrap">
        {doors.choose !== null && (
          <Button large onClick={doors.choose}>
            Open a workspace…
          </Button>
        )}
        {recent.map(({ token, name, folder }) => (
          <Button large key={token} title={folder} onClick={() => doors.open(token)}>
            {name}
          </Button>
        ))}
        <Button large onClick={() => openDialog('new-workspace')}>
          New workspace…
        </Button>
        <Button large onClick={() => void chooseProject(connection)}>
          Import a project…
        </Button>
      </div>
    </section>
  )
}
