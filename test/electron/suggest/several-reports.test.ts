import { expect, test } from 'vitest'
import { told } from './told.ts'

/** Who is reported as saying what, where a text reports more than once: one report in another, one after another. */
test.each([
  [
    'The Korrin Police claim that Lindt opened the gate, and said that Berg was hurt.',
    [
      ['Korrin Police', 'claim', 'Lindt opened the gate'],
      ['Korrin Police', 'claim', 'Berg was hurt'],
    ],
  ],
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
  [
    'Despite Varesh announcing a pullback of its boats, the mayor and her deputy have said they need proof.',
    [
      ['Varesh', 'claim', 'a pullback of its boats'],
      ['the mayor and her deputy', 'claim', 'they need proof'],
    ],
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
    'To end the doubt, the pilots said, the port shut the gate, “so nobody could pass,” Mr. Lindt said.',
    [
      ['the pilots', 'claim', 'the port shut the gate'],
      ['Lindt', 'claim', '“so nobody could pass,”'],
    ],
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
