import { create } from 'zustand'
import type { Id } from '../../shared/model/identity.ts'

/** A span of a document's text in UTF-16 units, end excluded. */
export interface Place {
  start: number
  end: number
}

/**
 * One document on screen. `at` waits to be shown and is cleared by `arrived`, `enter` waits for the focus and is cleared by `entered`;
 * `top` is the first visible UTF-16 unit.
 */
export interface Pane {
  /** Stays with the document while panes are moved. */
  key: number
  document: Id
  /** When it was opened, in milliseconds: a list of documents that is older may not know its document yet. */
  since: number
  at: Place | null
  enter: boolean
  top: number
  current: Id | null
}

export const MOST_PANES = 4

/** Where a document is opened: beside the others, at a place, with the focus in its text. */
export interface Opening {
  beside?: boolean
  at?: Place
  enter?: boolean
}

/** How far a document was read: its first visible UTF-16 unit. */
type Reached = Pick<Pane, 'document' | 'top'>

/** How all panes are read. */
type Reading = Pick<Panes, 'linked' | 'folded'>

interface Panes {
  panes: readonly Pane[]
  active: number
  /** The statement chosen in the active pane. */
  current: Id | null
  /** The first visible UTF-16 unit of each document that was open, for when it is opened again; the one read last at the end. */
  places: ReadonlyMap<Id, number>
  /** True while the panes scroll together. */
  linked: boolean
  /** True while page furniture is folded away, in every text. */
  folded: boolean
  openDocument(document: Id, options?: Opening): void
  /** Shows a place of a document: in the pane that has it, else in the active one. */
  goTo(document: Id, place: Place): void
  /** The pane has shown its `at`. */
  arrived(index: number): void
  /** The text of the pane has the focus. */
  entered(index: number): void
  setActive(index: number): void
  setCurrent(statement: Id | null): void
  setTop(index: number, top: number): void
  close(index: number): void
  /** Takes the pane at `from` out and puts it in at `to`. */
  move(from: number, to: number): void
  toggleLink(): void
  toggleFold(): void
  /** Shows these documents; `places` of others are kept for when they are opened. */
  restore(
    panes: readonly Reached[],
    active: number,
    how?: Partial<Reading>,
    places?: readonly Reached[],
  ): void
  /** Closes the panes whose document is gone. */
  keepOnly(documents: ReadonlySet<Id>): void
}

/** Which documents are open, where, and which statement is chosen. No server data: only ids and places. */
export const usePanes = create<Panes>((set) => ({
  panes: [],
  active: 0,
  current: null,
  places: new Map(),
  linked: false,
  folded: false,
  openDocument: (document, options = {}) => set((state) => opened(state, document, options)),
  goTo: (document, at) => set((state) => opened(state, document, { at })),
  arrived: (index) => set((state) => changed(state, index, { at: null })),
  entered: (index) => set((state) => changed(state, index, { enter: false })),
  setActive: (active) => set(({ panes }) => focused(panes, active)),
  setCurrent: (current) => set((state) => changed(state, state.active, { current })),
  setTop: (index, top) => set((state) => scrolled(state, index, top)),
  close: (index) => set((state) => closed(state, index)),
  move: (from, to) => set((state) => moved(state, from, to)),
  toggleLink: () => set(({ linked }) => ({ linked: !linked })),
  toggleFold: () => set(({ folded }) => ({ folded: !folded })),
  restore: (panes, active, { linked = false, folded = false } = {}, places = []) =>
    set({
      linked,
      folded,
      ...focused(
        panes.map(({ document, top }) => newPane(document, { since: 0, top })),
        active,
      ),
      places: new Map([...places, ...panes].map(({ document, top }) => [document, top])),
    }),
  keepOnly: (documents) =>
    set((state) => {
      const panes = state.panes.filter((pane) => documents.has(pane.document))
      return panes.length === state.panes.length ? state : focused(panes, state.active)
    }),
}))

type Shown = Pick<Panes, 'panes' | 'active' | 'current'>

let nextKey = 0

function newPane(
  document: Id,
  { since = Date.now(), at = null, enter = false, top = 0 }: Partial<Pane>,
): Pane {
  return { key: nextKey++, document, since, at, enter, top, current: null }
}

/** The chosen statement follows the active pane. */
function focused(panes: readonly Pane[], wanted: number): Shown {
  const active = Math.max(0, Math.min(wanted, panes.length - 1))
  return { panes, active, current: panes[active]?.current ?? null }
}

/** A document that is open already is not opened a second time: its pane gets the focus. */
function opened(state: Panes, document: Id, { beside, at, enter = false }: Opening): Shown {
  const there = state.panes.findIndex((pane) => pane.document === document)
  if (there >= 0) return focused(patched(state.panes, there, { enter, ...(at && { at }) }), there)
  const pane = newPane(document, { at: at ?? null, enter, top: state.places.get(document) ?? 0 })
  const room = state.panes.length < MOST_PANES
  if (state.panes.length === 0) return focused([pane], 0)
  if (beside === true && room)
    return focused(state.panes.toSpliced(state.active + 1, 0, pane), state.active + 1)
  return focused(state.panes.with(state.active, pane), state.active)
}

function scrolled(state: Panes, index: number, top: number): Partial<Panes> {
  const document = state.panes[index]?.document
  if (document === undefined) return state
  const places = new Map(state.places)
  places.delete(document)
  return { ...changed(state, index, { top }), places: places.set(document, top) }
}

function changed(state: Shown, index: number, change: Partial<Pane>): Shown {
  return focused(patched(state.panes, index, change), state.active)
}

function patched(panes: readonly Pane[], index: number, change: Partial<Pane>): readonly Pane[] {
  const pane = panes[index]
  return pane === undefined ? panes : panes.with(index, { ...pane, ...change })
}

function closed(state: Shown, index: number): Shown {
  const active = index < state.active ? state.active - 1 : state.active
  return focused(state.panes.toSpliced(index, 1), active)
}

function moved(state: Shown, from: number, to: number): Shown {
  const pane = state.panes[from]
  if (pane === undefined || to < 0 || to >= state.panes.length) return state
  return focused(state.panes.toSpliced(from, 1).toSpliced(to, 0, pane), to)
}
