import { create } from 'zustand'
import type { Layout } from '../../shared/contract/settings.ts'

export type View = Layout['view']
export type Dialog =
  | 'palette'
  | 'shortcuts'
  | 'keys'
  | 'history'
  | 'note'
  | 'export'
  | 'settings'
  | 'speakers'
  | 'new-workspace'
  | 'check'
  | 'codebook'
  | 'encoding'
  | 'project'
  | 'agreement'

interface Shell {
  view: View
  library: boolean
  inspector: boolean
  dialog: Dialog | null
  /** What the palette starts with, such as `@`. */
  paletteStart: string
  /** True once the layout of this workspace is on screen; before that nothing is saved over it. */
  restored: boolean
  /** True once the person has gone to a view themselves: the layout that comes back after that does not take them elsewhere. */
  went: boolean
  show(view: View): void
  toggle(part: 'library' | 'inspector'): void
  open(dialog: Dialog, paletteStart?: string): void
  closeDialog(): void
}

/** What of the program is on screen, apart from the panes. */
export const useShell = create<Shell>((set) => ({
  view: 'read',
  library: true,
  inspector: true,
  dialog: null,
  paletteStart: '',
  restored: false,
  went: false,
  show: (view) => set({ view, went: true }),
  toggle: (part) => set((state) => ({ ...state, [part]: !state[part] })),
  open: (dialog, paletteStart = '') => set({ dialog, paletteStart }),
  closeDialog: () => set({ dialog: null }),
}))
