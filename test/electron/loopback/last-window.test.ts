import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchLastWindow } from '../../../electron/loopback/last-window.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('ends after the grace when the last page has gone', () => {
  const gone = vi.fn()
  const pages = watchLastWindow(gone, 5000)
  pages(1)
  pages(0)
  vi.advanceTimersByTime(4999)
  expect(gone).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(gone).toHaveBeenCalledTimes(1)
})

it('outlives a reload, which closes one page and opens another', () => {
  const gone = vi.fn()
  const pages = watchLastWindow(gone, 5000)
  pages(1)
  pages(0)
  vi.advanceTimersByTime(3000)
  pages(1)
  vi.advanceTimersByTime(60_000)
  expect(gone).not.toHaveBeenCalled()
})

it('goes on while another window is open, and waits for the first page without end', () => {
  const gone = vi.fn()
  const pages = watchLastWindow(gone, 5000)
  vi.advanceTimersByTime(60_000)
  pages(2)
  pages(1)
  vi.advanceTimersByTime(60_000)
  expect(gone).not.toHaveBeenCalled()
})
