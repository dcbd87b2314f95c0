import { expect, test } from 'vitest'
import { keptGroups, parseGroups } from './group-rules'

test('a group stands on a line: "=" where its parts make the whole, ":" where they are some of it', () => {
  expect(parseGroups('Outcome = Killed; Injured;Unknown\r\n\n Who they were: Civilians ')).toEqual({
    ok: true,
    groups: [
      {
        ...{ key: 'outcome', label: 'Outcome', complete: true },
        parts: [
          { key: 'killed', label: 'Killed' },
          { key: 'injured', label: 'Injured' },
          { key: 'unknown', label: 'Unknown' },
        ],
      },
      {
        ...{ key: 'who_they_were', label: 'Who they were', complete: false },
        parts: [{ key: 'civilians', label: 'Civilians' }],
      },
    ],
  })
})

test.each([
  'Outcome',
  'Outcome =',
  '= Killed',
  'A group: Killed; killed',
  'Who: ؟',
  `Who: ${'x'.repeat(101)}`,
])('%j is no group', (line) => {
  expect(parseGroups(`Sex: Women\n${line}`)).toEqual({ ok: false, line: line.trim() })
})

test('two groups of one name are refused', () => {
  expect(parseGroups('Sex: Women\nsex = Men')).toEqual({ ok: false, line: 'sex = Men' })
})

test('a part is kept by its key alone where that is free, and otherwise by its group and key', () => {
  const read = parseGroups('Outcome = Killed; Unknown\nSex = Women; Unknown')
  const groups = read.ok ? read.groups : []
  const labels = new Map([
    ['women', 'women'],
    ['killed', 'killed in an attack'],
  ])
  const kept = keptGroups(groups, ['rescued'], (part) => labels.get(part))
  expect(kept.map(({ parts }) => parts.map(({ key }) => key))).toEqual([
    ['outcome:killed', 'unknown'],
    ['women', 'sex:unknown'],
  ])
  expect(keptGroups(groups, ['sex_age:unknown'], () => undefined)[0]?.parts[1]?.key).toBe('outcome:unknown')
})
