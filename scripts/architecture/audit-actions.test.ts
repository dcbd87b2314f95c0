import { expect, test } from 'vitest'
import { AUDIT_ACTIONS } from '@/lib/audit/actions'
import { isTest, projectFiles, textOf } from './source-tree'

const known = Object.keys(AUDIT_ACTIONS)

/** Code that writes entries of the audit, or names what it writes. */
const writers = ['lib', 'app', 'scripts/commands']
  .flatMap((folder) => projectFiles(folder))
  .filter((path) => path.endsWith('.ts') && !isTest(path) && path !== 'lib/audit/actions.ts')
  .map((path) => ({ path, text: textOf(path) }))
  .filter(({ text }) =>
    /appendAuditEntry|AuditNote|AuditTrail|SignInEvent|noteSoon|EntryCells|Action = '/.test(text),
  )

/** The words of actions in a text: behind `action`, in a list of what there is, or handed to what notes them. */
const actionsIn = (text: string): string[] => [
  ...[...text.matchAll(/[Aa]ction(?::|: string =| =) *'([a-z][\w-]*\.[\w.-]+)'/g)].map(
    ([, action = '']) => action,
  ),
  ...[...text.matchAll(/[Aa]ction: [^\n`?]*\? '([\w.-]+)' : '([\w.-]+)'/g)].flatMap(
    ([, one = '', other = '']) => [one, other],
  ),
  ...[...text.matchAll(/[Aa]ction: `\$\{(?:of\.)?kind\}\.(\w+)`/g)].flatMap(([, verb]) =>
    ['place', 'organisation', ...(verb === 'remove' ? ['metric'] : [])].map((kind) => `${kind}.${verb}`),
  ),
  ...[...text.matchAll(/^ {2}\| '(sign-[\w.-]+)'/gm)].map(([, action = '']) => action),
  ...[...text.matchAll(/note\(session, \w+, '([\w.-]+)'/g)].map(([, action = '']) => action),
  ...[...text.matchAll(/EntryCells = \[at, by, '([\w.]+)'/g)].map(([, action = '']) => action),
  ...[...text.matchAll(/AuditTrail\('([\w.]+)'\)/g)].map(([, action = '']) => action),
]

const written = writers.flatMap(({ path, text }) => actionsIn(text).map((action) => ({ path, action })))

test('every action that code writes is in the list, which the sentences follow', () => {
  expect(written.filter(({ action }) => !known.includes(action))).toEqual([])
  // Files that write entries name what they write in one of the ways that are read above.
  const silent = writers.filter(
    ({ path, text }) =>
      /appendAuditEntry\(|noteSoon\(/.test(text) &&
      path !== 'lib/audit/mutations.ts' &&
      !/action: addCountryAction/.test(text) &&
      !written.some((one) => one.path === path),
  )
  expect(silent.map(({ path }) => path)).toEqual([])
})

test('nothing is in the list that no code writes', () => {
  const said = new Set(written.map(({ action }) => action))
  expect(known.filter((action) => !said.has(action))).toEqual([])
})
