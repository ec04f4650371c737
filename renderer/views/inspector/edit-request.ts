import { create } from 'zustand'

/** The fields of a statement that a key can lead to. */
export type InspectorField = 'speaker' | 'proposition' | 'tags' | 'said' | 'note'

interface EditRequest {
  /** The field that a command has asked to edit; it is open until the inspector says `taken`. */
  field: InspectorField | null
  /** What had the focus when the key was pressed; it has it again when the field is closed. */
  origin: Element | null
  ask(field: InspectorField): void
  taken(): void
}

/** How a key in the text opens a field of the inspector. */
export const useEditRequest = create<EditRequest>((set) => ({
  field: null,
  origin: null,
  ask: (field) => set({ field, origin: document.activeElement }),
  taken: () => set({ field: null }),
}))
