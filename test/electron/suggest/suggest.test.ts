import { describe, expect, it } from 'vitest'
import { told, whole } from './told.ts'

describe('what is reported', () => {
  it.each([
    [
      'The ministry denied that its boats had crossed the lake.',
      [['The ministry', 'denial', 'its boats had crossed the lake']],
    ],
    [
      '“We have yet to see proof of that,” Berg told reporters.',
      [['Berg', 'denial', '“We have yet to see proof of that,”']],
    ],
    ['The mayor rejected claims that the dam was unsafe.', [['The mayor', 'denial', 'the dam was unsafe']]],
    [
      '“That is simply not true,” said Ivo Lindt, the bank’s chairman.',
      [['Ivo Lindt', 'denial', '“That is simply not true,”']],
    ],
    [
      'The army could not verify the video, a spokesman said.',
      [['a spokesman', 'denial', 'The army could not verify the video']],
    ],
    [
      'Reporters asked whether the talks had failed.',
      [['Reporters', 'question', 'whether the talks had failed']],
    ],
    ['Critics doubt that the truce will hold.', [['Critics', 'denial', 'the truce will hold']]],
    ['According to Anna Berg, the well is dry.', [['Anna Berg', 'claim', 'the well is dry']]],
    ['Lindt: Ferries left at noon', [['Lindt', 'claim', 'Ferries left at noon']]],
    [
      'The gate was shut at noon for repairs, The Harbour Journal reports.',
      [['Harbour Journal', 'claim', 'The gate was shut at noon for repairs']],
    ],
    [
      'The mayor told pilots the gate, paid for by Korrin in 1984, was safe.',
      [['The mayor', 'claim', 'the gate, paid for by Korrin in 1984, was safe']],
    ],
    [
      'Owners have said when they open the lid - it bites their hands.',
      [['Owners', 'claim', 'when they open the lid - it bites their hands']],
    ],
    ['Anna Berg, said that the gate was open.', [['Anna Berg', 'claim', 'the gate was open']]],
    [
      'The Korrin Police claim that Lindt opened the gate, and said that Berg was hurt.',
      [
        ['Korrin Police', 'claim', 'Lindt opened the gate'],
        ['Korrin Police', 'claim', 'Berg was hurt'],
      ],
    ],
    [
      'Ida Brandt, 48, who last rowed in May, told the Courier that it was late.',
      [['Ida Brandt', 'claim', 'it was late']],
    ],
    [
      'In a statement Commander Ida Brandt, of Korrin’s harbour watch, said: “We have asked all to leave the port.”',
      [['Ida Brandt', 'claim', '“We have asked all to leave the port.”']],
    ],
    [
      'Ivo Lindt spoke.\nKorrin University’s Ida Brandt agreed. “The pilots are running out of time.”',
      [['Ida Brandt', 'claim', '“The pilots are running out of time.”']],
    ],
    [
      'I must admit that the gate was open, Brandt said.',
      [['Brandt', 'claim', 'I must admit that the gate was open']],
    ],
    [
      'Brandt said the harvest should be about average.',
      [['Brandt', 'claim', 'the harvest should be about average']],
    ],
    ['Brandt said the gate should be shut.', [['Brandt', 'comment', 'the gate should be shut']]],
    ['The cost, according to Anna Berg is paid by the port.', [['Anna Berg', 'claim', 'The cost']]],
    ['The envoy stopped short of denying the report.', [['The envoy', 'comment', 'the report']]],
    [
      '“We left,” Ivo Lindt said, “because no one came.” He added that the gate was open.',
      [
        ['Ivo Lindt', 'claim', '“We left,”'],
        ['Ivo Lindt', 'claim', '“because no one came.”'],
        ['Ivo Lindt', 'claim', 'the gate was open'],
      ],
    ],
    [
      'Anna Berg spoke at noon.\n“The gate was open all night long,” she said. “Nobody closed it.\n“It is open now as well, and it will stay so.”',
      [
        ['Anna Berg', 'claim', '“The gate was open all night long,”'],
        ['Anna Berg', 'denial', '“Nobody closed it.'],
        ['Anna Berg', 'claim', '“It is open now as well, and it will stay so.”'],
      ],
    ],
    [
      'The minister said that the mayor had denied opening the gate.',
      [
        ['The minister', 'claim', 'the mayor had denied opening the gate'],
        ['the mayor', 'denial', 'opening the gate'],
      ],
    ],
    [
      'While Berg said the quay was safe, she said that the crane was not.',
      [
        ['Berg', 'claim', 'the quay was safe'],
        ['Berg', 'denial', 'the crane was not'],
      ],
    ],
    [
      'The repair, the mason told the council, was finished.',
      [
        ['the mason', 'claim', 'The repair'],
        ['the mason', 'claim', 'was finished'],
      ],
    ],
    [
      'As Berg told the Harbour Post, the crane was never inspected.',
      [['Berg', 'denial', 'the crane was never inspected']],
    ],
    [
      'The agency quoted an unnamed pilot as saying that the gate had been shut since Monday.',
      [['an unnamed pilot', 'claim', 'the gate had been shut since Monday']],
    ],
    [
      'Anna Berg on Saturday criticized the plan adopted after long talks, saying the gate was weak.',
      [
        ['Anna Berg', 'comment', 'the plan adopted after long talks'],
        ['Anna Berg', 'claim', 'the gate was weak'],
      ],
    ],
    [
      'A person familiar with the matter said the gate was open, adding that the pilot had left.',
      [
        ['A person familiar with the matter', 'claim', 'the gate was open'],
        ['A person familiar with the matter', 'claim', 'the pilot had left'],
      ],
    ],
    [
      'Two pilots who know the harbour confirmed that the gate was open.',
      [['Two pilots', 'claim', 'the gate was open']],
    ],
    [
      'The Harbour Institute for Tides, a research group in Korrin, estimates that nine boats have left.',
      [['The Harbour Institute for Tides', 'claim', 'nine boats have left']],
    ],
    ['Varesh says no boats at border\nIt rained.', [['Varesh', 'claim', 'no boats at border']]],
    [
      'The council met. However, economists have said both parties’ plans rested on a guess.',
      [['economists', 'claim', 'both parties’ plans rested on a guess']],
    ],
    [
      'The report is at odds with those of the banks, which in the recent past said they had no money.',
      [['the banks', 'denial', 'they had no money']],
    ],
    [
      '“It is a chance,” said Paul Lind, a pilot. “It solves an old problem.” “Today the world changes,” said Ida Brandt.',
      [
        ['Paul Lind', 'claim', '“It is a chance,”'],
        ['Paul Lind', 'claim', '“It solves an old problem.”'],
        ['Ida Brandt', 'claim', '“Today the world changes,”'],
      ],
    ],
    [
      'The council met. Pilots have alleged a squeeze of the market but Berg pointed out that nobody saw it.',
      [
        ['Pilots', 'claim', 'a squeeze of the market'],
        ['Berg', 'denial', 'nobody saw it'],
      ],
    ],
    ['Nine out of ten say they would move away.', [[null, 'claim', 'they would move away']]],
    [
      'The pilot had slept, but he knew the channel, said Ida Brandt, with no doubt in her voice.',
      [['Ida Brandt', 'claim', 'The pilot had slept, but he knew the channel']],
    ],
    [
      'Townspeople asked said they had met no pilot.',
      [['Townspeople asked', 'denial', 'they had met no pilot']],
    ],
    [
      'Monday, late: according to the port office, two gates were up.',
      [['the port office', 'claim', 'two gates were up']],
    ],
    [
      'Varesh’s port ministry has released a film that it says shows boats leaving the port.',
      [['Varesh’s port ministry', 'claim', 'shows boats leaving the port']],
    ],
    [
      'Despite Varesh announcing a pullback of its boats, the mayor and her deputy have said they need proof.',
      [
        ['Varesh', 'claim', 'a pullback of its boats'],
        ['the mayor and her deputy', 'claim', 'they need proof'],
      ],
    ],
    ['Port ministry reports heavy flooding', [['Port ministry', 'claim', 'heavy flooding']]],
    [
      'Wednesday: Ms Berg on the closing of the gates: "The river has not dropped so far."',
      [['Berg', 'denial', '"The river has not dropped so far."']],
    ],
    [
      'Meanwhile, Anna Berg has declared Monday – the day some pilots said the gate would open – “a day of rest”.',
      [['some pilots', 'claim', 'the gate would open – “a day of rest”']],
    ],
    [
      '“The ministry says some boats have left. That would be good but we have not verified that,” Berg said.',
      [
        [
          'Berg',
          'denial',
          '“The ministry says some boats have left. That would be good but we have not verified that,”',
        ],
        ['The ministry', 'claim', 'some boats have left'],
      ],
    ],
    [
      'Anna Berg said Varesh claims its boats are leaving the lake.',
      [
        ['Anna Berg', 'claim', 'Varesh claims its boats are leaving the lake'],
        ['Varesh', 'claim', 'its boats are leaving the lake'],
      ],
    ],
    [
      'Anna Berg said she had seen nothing to support the Russian claim that its boats are leaving the lake.',
      [
        [
          'Anna Berg',
          'denial',
          'she had seen nothing to support the Russian claim that its boats are leaving the lake',
        ],
        ['Russia', 'claim', 'its boats are leaving the lake'],
      ],
    ],
    [
      'Berg said the town will claim that the gate was open.',
      [['Berg', 'claim', 'the town will claim that the gate was open']],
    ],
    [
      'For days after a flood, port officials say, they mend the gates.',
      [['port officials', 'claim', 'they mend the gates']],
    ],
    [
      'To end the doubt, the pilots said, the port shut the gate, “so nobody could pass,” Mr. Lindt said.',
      [
        ['the pilots', 'claim', 'the port shut the gate'],
        ['Lindt', 'claim', '“so nobody could pass,”'],
      ],
    ],
    [
      'The gate holds a long time (about a day, according to Lindt), which may help.',
      [['Lindt', 'claim', 'about a day']],
    ],
    [
      'The gate is thought to have been open all night.',
      [[null, 'claim', 'The gate is thought to have been open all night']],
    ],
    [
      'Back in April rumours surfaced that the pilot had drowned.',
      [[null, 'claim', 'the pilot had drowned']],
    ],
    [
      'We’re told by several insiders that the gate is still open.',
      [['several insiders', 'claim', 'the gate is still open']],
    ],
    [
      'The port denied any plans for a sudden closing of the gate.',
      [['The port', 'denial', 'any plans for a sudden closing of the gate']],
    ],
    [
      'The mayor said they would be kept far from the quay.',
      [['The mayor', 'claim', 'they would be kept far from the quay']],
    ],
    [
      'He rejected claims the gate is weak, and denied that it had leaked.',
      [
        [null, 'denial', 'the gate is weak'],
        [null, 'denial', 'it had leaked'],
      ],
    ],
    [
      "Anna Berg wrote: 'The gate is shut. I am at home.\n'I cannot answer now. I am well.'",
      [
        ['Anna Berg', 'claim', "'The gate is shut. I am at home."],
        ['Anna Berg', 'claim', "'I cannot answer now. I am well.'"],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('is not one word that says nothing by itself', () => {
    expect(whole('The ministry denied it. He does not say how.')).toEqual([])
  })

  it('is a turn where a name comes again, and no label that stands before a link', () => {
    const turns = 'BERG: Was the gate open at noon?\nLINDT: The gate was shut.\nBERG: Nobody told us.'
    expect(told(turns).map(([speaker]) => speaker)).toEqual(['BERG', 'LINDT', 'BERG'])
    const links = 'FLOOD: Gate was shut by night\nCRASH: Pilot was seen at noon\nCUTS: Is this the end?'
    expect(told(`The gate was shut.\n${links}`)).toEqual([])
  })

  it('is not what only the writer says', () => {
    expect(whole('It is to mention that the gate was closed. It is worth noting that it rained.')).toEqual([])
  })

  it('is not what nobody reports', () => {
    expect(whole('The ferry left at noon. It rained, and the gate was closed.')).toEqual([])
  })
})

describe('a suggestion', () => {
  it('comes with its form, its cue, its hedge and its reason', () => {
    expect(whole('Anna Berg said the water might “rise again by Monday”.')).toEqual([
      {
        start: 15,
        end: 53,
        quote: 'the water might “rise again by Monday”',
        form: 'mixed',
        cue: { start: 10, end: 14 },
        speaker: { start: 0, end: 9, name: 'Anna Berg', by: 'name' },
        stance: 'claim',
        hedge: 'possible',
        score: 0.89,
        tier: 1,
        reason: '“said”, Anna Berg: states it',
      },
    ])
  })

  it('of an attitude or an act comes in the second tier', () => {
    expect(whole('The mayor wants to close the gate.').map(({ tier, stance }) => [tier, stance])).toEqual([
      [2, 'comment'],
    ])
  })

  it('of what was announced is a statement, in few words too', () => {
    expect(
      whole('The ministry announced the end of all drills.').map(({ tier, quote }) => [tier, quote]),
    ).toEqual([[1, 'the end of all drills']])
  })

  it('keeps a denial in the first tier however short it is', () => {
    expect(whole('Moscow denied the accusations.').map(({ tier, quote }) => [tier, quote])).toEqual([
      [1, 'the accusations'],
    ])
  })
})
