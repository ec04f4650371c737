import { WorkspaceNoteDialog } from '../notes/workspace-note-dialog.tsx'
import { useColumnChoice } from '../state/column-choice.ts'
import { useShell } from '../state/shell.ts'
import { CodebookDialog } from '../views/codebook/codebook-dialog.tsx'
import { CheckDialog } from '../views/settings/check-dialog.tsx'
import { HistoryDialog } from '../views/history/history-dialog.tsx'
import { ExportDialog } from '../views/export/export-dialog.tsx'
import { ColumnsDialog } from '../views/import/columns-dialog.tsx'
import { EncodingDialog } from '../views/file/encoding-dialog.tsx'
import { AgreementDialog } from '../views/agreement/agreement-dialog.tsx'
import { ProjectDialog } from '../views/project/project-dialog.tsx'
import { NewWorkspaceDialog } from '../views/start/new-workspace-dialog.tsx'
import { Palette } from '../views/palette/palette.tsx'
import { SettingsDialog } from '../views/settings/settings-dialog.tsx'
import { KeysDialog } from '../views/shortcuts/keys-dialog.tsx'
import { ShortcutSheet } from '../views/shortcuts/shortcut-sheet.tsx'
import { SpeakersDialog } from '../views/speakers/speakers-dialog.tsx'

/** The one dialog that is open, if any. */
export function Dialogs() {
  const dialog = useShell((shell) => shell.dialog)
  const isAsked = useColumnChoice((choice) => choice.asked !== null)
  if (isAsked) return <ColumnsDialog />
  if (dialog === 'palette') return <Palette />
  if (dialog === 'shortcuts') return <ShortcutSheet />
  if (dialog === 'history') return <HistoryDialog />
  if (dialog === 'keys') return <KeysDialog />
  if (dialog === 'export') return <ExportDialog />
  if (dialog === 'settings') return <SettingsDialog />
  if (dialog === 'speakers') return <SpeakersDialog />
  if (dialog === 'new-workspace') return <NewWorkspaceDialog />
  if (dialog === 'codebook') return <CodebookDialog />
  if (dialog === 'agreement') return <AgreementDialog />
  if (dialog === 'project') return <ProjectDialog />
  if (dialog === 'note') return <WorkspaceNoteDialog />
  if (dialog === 'encoding') return <EncodingDialog />
  if (dialog === 'check') return <CheckDialog />
  return null
}
