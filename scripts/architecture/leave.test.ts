import { expect, test } from 'vitest'
import { withoutComments } from './imports'
import { isCode, projectFiles, textOf } from './source-tree'

const code = projectFiles()
  .filter(isCode)
  .map((path) => ({ path, text: withoutComments(textOf(path)) }))

test('leave is given by the gate and the terminal alone', () => {
  const givers = [
    'lib/people/gate.ts',
    'lib/access/permission.ts',
    'lib/people/set-up.ts',
    'lib/access/cli-permission.ts',
  ]
  const found = code.filter(
    ({ path, text }) =>
      path !== 'scripts/architecture/leave.test.ts' &&
      !givers.includes(path) &&
      !path.endsWith('.test.ts') &&
      /\bgrant[<(]|\bas Granted\b/.test(text),
  )
  expect(found.map(({ path }) => `${path}: ask requirePerson of lib/people/gate for leave`)).toEqual([])
})

test('the terminal speaks in commands and tests alone, never in the server', () => {
  const found = code.filter(
    ({ path, text }) =>
      /^(app|lib|components)\//.test(path) &&
      !/test/.test(path) &&
      /access\/terminal'|\.\/terminal'/.test(text),
  )
  expect(found.map(({ path }) => `${path}: ask requirePerson of lib/people/gate for leave`)).toEqual([])
})

test('no entry of the audit is ever changed or deleted', () => {
  const changing =
    /(update|delete from|insert or replace into)\s+"AuditEntry"|auditEntry\.(update|delete|upsert)/i
  const found = code.filter(({ path, text }) => !/test\.ts$/.test(path) && changing.test(text))
  // Entries from before there were links are given theirs, once.
  expect(found.map(({ path }) => path)).toEqual(['lib/audit/begin.ts'])
})

test('what a browser may call stands in files whose names say so', () => {
  const found = code.filter(
    ({ path, text }) => /^\s*'use server'/.test(text) && !/^app\/.*actions\.ts$/.test(path),
  )
  expect(
    found.map(({ path }) => `${path}: name it actions.ts, so that the table of who may what finds it`),
  ).toEqual([])
})

test('what a form sends to says so where nothing can be written, and keeps what was typed', () => {
  const found = code.filter(
    ({ path, text }) =>
      /actions\.ts$/.test(path) && /^export async function .*Promise<FormState>/m.test(text),
  )
  expect(found.map(({ path }) => `${path}: make it a formAction of app/[locale]/form-action.ts`)).toEqual([])
})
