import { Download } from 'lucide-react'
import { useId, useMemo, type ReactNode } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { csvOf } from '../../charts/csv.ts'
import { useSaveDrawing } from '../../charts/use-save-drawing.ts'
import { Icon } from '../../ui/icon.tsx'
import { PressButton } from '../../ui/press-button.tsx'

interface CardProps {
  /** For file names. */
  id: string
  title: string
  /** What stands beside the title. */
  figure: string
  /** The picture and the table that can be saved. */
  draw(): string
  table(): (string | number)[][]
  children: ReactNode
}

/** One chart with its name and its ways out. */
export function Card({ id, title, figure, draw, table, children }: CardProps) {
  const heading = useId()
  const save = useSaveDrawing()
  const doors = useMemo(
    () => [
      { id: 'svg', title: 'Save as SVG picture', run: () => save.svg(id, draw()) },
      { id: 'png', title: 'Save as PNG picture', run: () => save.png(id, draw()) },
      { id: 'csv', title: 'Save as CSV table', run: () => save.csv(id, csvOf(table())) },
    ],
    [save, id, draw, table],
  )
  return (
    <section className="overview-card" aria-labelledby={heading}>
      <header>
        <h2 id={heading}>{title}</h2>
        <span className="muted small grow">{figure}</span>
        <MenuTrigger>
          <PressButton className="icon-button" label={`Save “${title}”`}>
            <Icon icon={Download} />
          </PressButton>
          <Popover className="floating menu-popover">
            <Menu
              className="menu"
              aria-label={`Save “${title}”`}
              onAction={(key) => doors.find((door) => door.id === key)?.run()}
            >
              {doors.map((door) => (
                <MenuItem key={door.id} id={door.id}>
                  {door.title}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      </header>
      {children}
    </section>
  )
}
