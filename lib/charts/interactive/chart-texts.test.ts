import { expect, test } from 'vitest'
import messages from '@/lib/i18n/languages/en/messages.json'
import { getI18n } from '@/lib/i18n/words'
import { importsOf } from '@/scripts/architecture/imports'
import { projectFiles, textOf } from '@/scripts/architecture/source-tree'
import { chartTexts } from './chart-texts'

const files = new Map(
  projectFiles()
    .filter((path) => /^(lib|components)\/.*\.tsx?$/.test(path))
    .map((path) => [path.replace(/\.tsx?$/, ''), path]),
)

/** "live.png" for each message, whatever it says. */
function keysOf(texts: object, before = ''): string[] {
  return Object.entries(texts).flatMap(([name, text]) =>
    typeof text === 'string' ? [before + name] : keysOf(text, `${before}${name}.`),
  )
}

/** The code that answers in the browser once a chart is touched. */
function reached(): string[] {
  const found = new Set<string>()
  const visit = (name: string) => {
    const path = files.get(name)
    if (path === undefined || found.has(path)) return
    found.add(path)
    for (const { from, typeOnly } of importsOf(path, textOf(path))) if (!typeOnly) visit(from)
  }
  for (const name of files.keys()) if (name.startsWith('components/charts/interactive/')) visit(name)
  return [...found]
}

test('every message that a chart may say in the browser is sent along', () => {
  const sent = chartTexts(getI18n('en'), {
    unit: { displayUnit: 'count' },
    withMarks: true,
  } as never).messages
  const all = new Set(keysOf(messages))
  const said = reached().flatMap((path) => {
    const text = textOf(path)
    // However it comes to be said: what stands in quotes and is the name of a message.
    const whole = [...text.matchAll(/'(\w+\.[\w.]+)'/g)].map(([, key]) => key!).filter((key) => all.has(key))
    const begun = [...text.matchAll(/\bt\(\s*`([\w.]+)\$\{/g)].flatMap(([, start]) =>
      keysOf(messages).filter((key) => key.startsWith(start!) && start !== 'unit.'),
    )
    if (path === 'lib/charts/interactive/chart-texts.ts') return []
    return [...whole, ...begun].map((key) => [key, path] as const)
  })
  expect(said.length).toBeGreaterThan(40)
  expect(said.filter(([key]) => !(key in sent))).toEqual([])
  const keys = new Set(said.map(([key]) => key))
  expect(Object.keys(sent).filter((key) => !keys.has(key) && !key.startsWith('unit.'))).toEqual([])
})
