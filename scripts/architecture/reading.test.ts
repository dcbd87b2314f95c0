import { describe, expect, test } from 'vitest'
import { importsOf, withoutComments } from './imports'
import { physicalDirection } from './physical-direction'
import { ringOf, saysServerOnly } from './rings'

describe('importsOf', () => {
  const read = (text: string) => importsOf('lib/places/tree.ts', text)

  test.each([
    [`import { a } from './data'`, 'lib/places/data', true, false],
    [`import a, {\n  b,\n} from '@/lib/db/open'`, 'lib/db/open', true, false],
    [`import 'server-only'`, 'server-only', false, false],
    [`import * as all from "next"`, 'next', false, false],
    [`import type { Row } from '../periods/day'`, 'lib/periods/day', true, true],
    [`import { type Row, type Cell } from './types.ts'`, 'lib/places/types', true, true],
    [`import { type Row, read } from './types'`, 'lib/places/types', true, false],
    [`export { default } from './page'`, 'lib/places/page', true, false],
    [['const later = await import', `('./slow.mjs')`].join(''), 'lib/places/slow', true, false],
  ])('%s', (text, from, own, typeOnly) => {
    expect(read(text)).toEqual([{ from, own, typeOnly }])
  })

  test.each([
    `export const kinds = ['a', 'b']`,
    `// import { a } from 'next'`,
    `/* import 'react' */`,
    `export type Kind = 'a' | 'b'`,
  ])('finds none in %s', (text) => {
    expect(read(text)).toEqual([])
  })
})

test('withoutComments keeps what is quoted', () => {
  expect(withoutComments(`const a = 'http://x' // b`).trimEnd()).toBe(`const a = 'http://x'`)
  expect(withoutComments('const a = `/* c */`')).toBe('const a = `/* c */`')
})

test.each([
  ['lib/ledger/stream/candidates.ts', '', 'pure'],
  ['lib/places/data.ts', `import 'server-only'`, 'server'],
  ['lib/publishing/audit-trail.ts', `/** Why. */\nimport 'server-only'`, 'server'],
  ['lib/db/sqlite.ts', '', 'server'],
  ['components/ui/button.tsx', '', 'components'],
  ['app/[locale]/(record)/page.tsx', '', 'app'],
  ['lib/db/test-database.ts', '', 'test'],
] as const)('%s is in the ring it belongs to', (path, text, ring) => {
  expect(ringOf(path, text)).toBe(ring)
})

test('a comment does not say server-only', () => {
  expect(saysServerOnly(`// import 'server-only'`)).toBe(false)
})

describe('physicalDirection', () => {
  test.each([
    `<p className="mt-2 ml-4">`,
    `<p className="sm:pr-2">`,
    `<p className="-left-1">`,
    `<p className="text-left">`,
    `<p className="rounded-tl-md">`,
    `<p className="border-l">`,
    `style={{ marginLeft: 4 }}`,
    `style={{ left: 0 }}`,
    `  padding-right: 1rem;`,
    `  text-align: right;`,
  ])('sees %s', (line) => {
    expect(physicalDirection(line)).not.toBeNull()
  })

  test.each([
    `<p className="ms-4 pe-2 start-0 text-start border-s rounded-ss">`,
    `<text textAnchor="end">what is left of it</text>`,
    `const side = 'left'`,
    `'right-to-left'`,
    `<p className="mx-auto px-2 inset-x-0">`,
  ])('lets %s be', (line) => {
    expect(physicalDirection(line)).toBeNull()
  })
})
