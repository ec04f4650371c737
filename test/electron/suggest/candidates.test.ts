import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Speaker } from '../../../shared/model/speaker.ts'
import { candidates } from '../../../electron/suggest/candidates.ts'

/** The text of `marked` with the span that stands in it between `[` and `]`; one paragraph per line. */
function asked(marked: string, speakers: Speaker[] = [], lastSpeaker: string | null = null) {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const text = marked.replace(/[[\]]/g, '')
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    kind: line.startsWith('~') ? ('furniture' as const) : ('paragraph' as const),
  }))
  return candidates({ text, start, end, blocks, speakers, lastSpeaker })
}

function speaker(number: number, name: string, more: Partial<Speaker> = {}): Speaker {
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
  return { id, name, aliases: [], role: '', side: '', note: '', statements: 0, ...more }
}

const guessed = (marked: string): string | null => {
  const [first] = asked(marked)
  return first?.why === 'guessed' ? first.name : null
}

describe('the guess', () => {
  test.each([
    // After the quotation.
    ['“[The gates are closing],” Ilena Marsk said.', 'Ilena Marsk'],
    ['“[The gates are closing],” said Ilena Marsk.', 'Ilena Marsk'],
    ['“[The gates are closing],” Ilena Marsk told Radio Anselt on Monday.', 'Ilena Marsk'],
    ['"[The gates are closing]", Marsk said. Ilena Marsk is the minister.', 'Ilena Marsk'],
    ['“[Are the gates closing?]” Ilena Marsk asked.', 'Ilena Marsk'],
    ['“[The gates are closing],” said interior ministry spokesman Joren Pell.', 'Joren Pell'],
    [
      'In Varesh City they disagreed. Its spokeswoman, Petra Halvin, denied that [the water had come].',
      'Petra Halvin',
    ],
    ['The minister, Ilena Marsk, said that [the gates are closing].', 'Ilena Marsk'],
    ['“[The gates are closing],” said the minister, Ilena Marsk.', null],
    ['“[The gates are closing],” the Kremlin said.', 'Kremlin'],
    ['“[The gates are closing],” Calmera’s water ministry said in a statement.', 'Calmera’s water ministry'],
    ['“[The gates are closing],” Pope Anselm IV declared.', 'Anselm IV'],
    ['“[The gates are closing],” Moscow insisted.', 'Moscow'],
    ['“[The gates are closing],” according to Ilena Marsk.', 'Ilena Marsk'],
    ['«[Войска уходят]», — заявил Сергей Петров.', 'Сергей Петров'],
    ['«[Войска уходят]», — сказала министр Анна Белова.', 'Анна Белова'],
    ['“[The gates are closing],” President Ursula von der Aue warned.', 'Ursula von der Aue'],
    ['“[The gates are closing],” Bashar al-Karim said.', 'Bashar al-Karim'],
    ['“[The gates are closing],” Sean O’Neill said.', 'Sean O’Neill'],
    ['“[The gates are closing],” Marie-Claire Dubois de Brede added.', 'Marie-Claire Dubois de Brede'],
    ['“[The gates are closing],” Gen. Mark J. Rowan said.', 'Mark J. Rowan'],
    ['“[The gates are closing],” Mr Pell said. Joren Pell leads the service.', 'Joren Pell'],
    // Before the quotation or the paraphrase.
    ['Ilena Marsk said: “[The gates are closing].”', 'Ilena Marsk'],
    ['Ilena Marsk said that [the gates were closing].', 'Ilena Marsk'],
    ['Ilena Marsk on Monday morning said [the gates were closing].', 'Ilena Marsk'],
    ['Ilena Marsk, the interior minister of Calmera, has said that [the gates were closing].', 'Ilena Marsk'],
    ['Interior Minister Ilena Marsk also denied [the gates were closing].', 'Ilena Marsk'],
    ['According to Ilena Marsk, [the gates were closing].', 'Ilena Marsk'],
    ['Russia says [the gates are closing].', 'Russia'],
    ['The Pentagon said [the gates were closing].', 'Pentagon'],
    ['Ukraine’s defence ministry reported [an attack].', 'Ukraine’s defence ministry'],
    ['The Russian defence ministry claimed [its troops were leaving].', 'Russian defence ministry'],
    ['The U.S. Secretary of State Antony Marlow said [it was over].', 'Antony Marlow'],
    ['However, Marsk said [there was no sign of that]. Ilena Marsk is new.', 'Ilena Marsk'],
    // Words that point back.
    ['President Jon Bide had doubts. “[The gates are open],” he said.', 'Jon Bide'],
    ['Jon Bide said he had doubts. “We wait,” he said, adding: “[The gates are open].”', 'Jon Bide'],
    [
      'Varesh’s water ministry is silent. “[The gates are open],” the ministry said.',
      'Varesh’s water ministry',
    ],
    [
      'Defence Secretary Ben Wall met Foreign Secretary Ann Lee. “[No sign],” the Defence Secretary said.',
      'Ben Wall',
    ],
    ['On Tuesday, Joren Pell left for Brede. He emphasised that “[any gate counts].”', 'Joren Pell'],
    ['Ilena Marsk said no. Joren Pell left for Brede. He emphasised that “[any gate counts].”', 'Joren Pell'],
    // Across sentences and paragraphs.
    ['“We measure,” Ilena Marsk said. “[The river tells us otherwise].”', 'Ilena Marsk'],
    ['“We measure,” Ilena Marsk said.\n“[The river tells us otherwise].', 'Ilena Marsk'],
    ['Ilena Marsk told the radio: “We measure.\n“We wait.\n“[The river tells us otherwise].”', 'Ilena Marsk'],
    ['“A,” Ilena Marsk said. “B,” said Joren Pell.\n“[The river tells us otherwise].”', 'Joren Pell'],
    // The one who says it, not the one it is about.
    ['Ilena Marsk said [Joren Pell had claimed the gates were open].', 'Ilena Marsk'],
    ['Ilena Marsk said Joren Pell claimed [the gates were open].', 'Joren Pell'],
    ['[“The gates are closing,” Ilena Marsk said.]', 'Ilena Marsk'],
    // Nobody.
    ['[The gates were closing when the sun rose.]', null],
    ['Ilena Marsk said no.\n[The gates were closing when the sun rose.]', null],
    ['Western doubts grew. [Tensions rose on Monday.]', null],
  ])('for %s', (marked, name) => {
    expect(guessed(marked)).toBe(name)
  })

  test('comes with the title in front of the name', () => {
    expect(asked('“[No],” said Interior Minister Ilena Marsk.')[0]).toEqual({
      id: null,
      name: 'Ilena Marsk',
      role: 'Interior Minister',
      why: 'guessed',
    })
  })
})

describe('the list of candidates', () => {
  const text =
    'Interior Minister Ilena Marsk met Joren Pell in Brede.\n“[No fall],” Marsk said.\nThe Kremlin was silent.'
  const marsk = speaker(1, 'Ilena Marsk', { role: 'minister' })
  const kremlin = speaker(2, 'The Kremlin', { statements: 2 })
  const halvin = speaker(3, 'Petra Halvin', { statements: 9 })

  test('begins with the guess and the last speaker, then names in the text by distance, then the known ones', () => {
    const list = asked(text, [kremlin, marsk, speaker(4, 'Ann Lee', { statements: 3 }), halvin], halvin.id)
    expect(list.map(({ name, why, id }) => [name, why, id === null])).toEqual([
      ['Ilena Marsk', 'guessed', false],
      ['Petra Halvin', 'last', false],
      ['Joren Pell', 'in this text', true],
      ['The Kremlin', 'in this text', false],
      ['Ann Lee', 'known', false],
    ])
  })

  test('takes a known speaker by an alias or by the surname alone', () => {
    const byAlias = speaker(5, 'I. Marsk', { aliases: ['Ilena Marsk'], role: 'interior minister' })
    expect(asked(text, [byAlias])[0]).toEqual({
      id: byAlias.id,
      name: 'I. Marsk',
      role: 'interior minister',
      why: 'guessed',
    })
    expect(asked('“[No],” Halvin said.', [halvin])[0]?.id).toBe(halvin.id)
  })

  test('does not choose between two known speakers of one surname', () => {
    const other = speaker(6, 'Otto Halvin')
    expect(asked('“[No],” Halvin said.', [halvin, other])[0]).toEqual({
      id: null,
      name: 'Halvin',
      role: '',
      why: 'guessed',
    })
  })

  test('names each speaker once, and nobody from page furniture', () => {
    const list = asked(
      '“[No],” Ilena Marsk said. Marsk left. Ilena Marsk waved.\n~Follow Joren Pell',
      [marsk],
      marsk.id,
    )
    expect(list.map(({ name }) => name)).toEqual(['Ilena Marsk'])
  })

  test('reads the words around the span only, however long the document is', () => {
    const far = 'Far Away said much. '.repeat(50_000)
    const list = asked(`${far.replaceAll('Far Away said', 'Far Away did')}\n“[No],” Ilena Marsk said.`)
    expect(list[0]?.name).toBe('Ilena Marsk')
  })
})

const ARTICLE = new URL('../../../../shared/corpora/crisis-2022/000_8a363981368b48b7.txt', import.meta.url)

test.skipIf(!existsSync(ARTICLE))('a real article gives its speaker (skipped where it is absent)', () => {
  const quote = 'We haven’t seen any evidence at the moment of that withdrawal'
  expect(guessed(readFileSync(ARTICLE, 'utf8').replace(/[[\]]/g, '').replace(quote, `[${quote}]`))).toBe(
    'Ben Wallace',
  )
})

test('whom the same words meant before in the text comes first, and once', () => {
  const ministry = speaker(1, 'Ministry of Ports')
  const text = '“The port is open,” the ministry said.'
  const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const }]
  const suggested = { name: 'the ministry', known: ministry.id }
  const asking = {
    text,
    start: 1,
    end: 17,
    blocks,
    speakers: [ministry],
    lastSpeaker: ministry.id,
    suggested,
  }
  expect(candidates({ ...asking, before: ministry.id })[0]).toMatchObject({
    id: ministry.id,
    why: 'as before',
  })
  expect(candidates(asking).map(({ id }) => id)).toEqual([ministry.id])
})
