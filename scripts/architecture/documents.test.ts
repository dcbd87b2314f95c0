import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { projectFiles, textOf } from './source-tree'

const files = new Set(projectFiles())
const documents = [...files].filter((path) => path.endsWith('.md'))
const scripts = Object.keys((JSON.parse(textOf('package.json')) as { scripts: object }).scripts)
const builtIn = ['ci', 'install', 'start', 'test', 'run', 'exec', 'audit', 'outdated', 'update', 'prune', 'i']

const folders = new Set(
  [...files].flatMap((path) => path.split('/').map((_, at, parts) => parts.slice(0, at).join('/'))),
)

test('links between documents and to the code lead somewhere', () => {
  const broken = documents.flatMap((document) =>
    [...textOf(document).matchAll(/\]\(([^)\s]+)\)/g)]
      .map((match) => match[1]!)
      .filter((link) => !/^([a-z]+:|#)/.test(link))
      .filter((link) => {
        const target = posix.join(posix.dirname(document), decodeURI(link.split('#')[0]!)).replace(/\/$/, '')
        return !files.has(target) && !folders.has(target)
      })
      .map((link) => `${document} leads to ${link}, which is not there`),
  )
  expect(broken).toEqual([])
})

test('every command that a document names exists', () => {
  const unknown = documents.flatMap((document) =>
    [...textOf(document).matchAll(/(?:^|`)npm (?:(run) (?:-s |--silent )?)?([a-z][a-z:-]*)/gm)]
      .filter(([, run, name]) => (run ? !scripts.includes(name!) : !builtIn.includes(name!)))
      .map(([command]) => `${document} names ${command}, which package.json does not have`),
  )
  expect(unknown).toEqual([])
})

/** What a command or a server makes, so that it is in no clone. */
const made = /^(data|prisma\/generated|bench\/results|test-results)(\/|$)/

/** Names of code with their ending left out, as documents may write them: lib/people/gate. */
const withoutEndings = new Set([...files].map((path) => path.replace(/\.(tsx?|mjs|js)$/, '')))

/** `a/{b,c}.js` as `a/b.js` and `a/c.js`. */
function spelledOut(path: string): string[] {
  const [whole, before, choices, after] = /^(.*?)\{([^}]+)\}(.*)$/.exec(path) ?? []
  return whole === undefined ? [path] : choices!.split(',').flatMap((one) => spelledOut(before + one + after))
}

/** Whether there is such a file or folder: from the root, or for a name alone anywhere; `*` and `...` stand for any. */
function exists(path: string): boolean {
  if (files.has(path) || withoutEndings.has(path) || folders.has(path.replace(/\/$/, ''))) return true
  const wild = path.replace(/[.+^$()[\]\\|?]/g, '\\$&').replace(/\\\.\\\.\\\.|\*|[A-Z]{4,}(_NAME)?/g, '.*')
  const pattern = new RegExp(path.includes('/') ? `^${wild}$` : `(^|/)${wild}$`)
  return [...files].some((file) => pattern.test(file))
}

test('every path that a document names exists', () => {
  const roots = [...folders].filter((folder) => folder !== '' && !folder.includes('/'))
  const named = new RegExp(
    `^((${roots.join('|')})/[\\w./*{},[\\]-]+|[\\w.*-]+\\.(ts|tsx|mjs|js|css|prisma|sql))$`,
  )
  const missing = documents
    .filter((document) => document !== 'CHANGELOG.md')
    .flatMap((document) =>
      [...textOf(document).matchAll(/`([^`\s]+)`/g)]
        .map((match) => match[1]!)
        .filter((path) => named.test(path) && !made.test(path))
        .flatMap(spelledOut)
        .filter((path) => !exists(path))
        .map((path) => `${document} names ${path}, which is not there`),
    )
  expect(missing).toEqual([])
})

test('the workflow runs commands and stages that there are', () => {
  const lines = [...textOf('.github/workflows/test.yml').matchAll(/^ +- run: (.+)$/gm)].map(
    (match) => match[1]!,
  )
  const known = /^const stages: .+?^}/ms.exec(textOf('scripts/testing/stages.ts'))![0]
  const databases = ['sqlite', 'postgresql']
  const unknown = lines.filter((line) => {
    const [, run, name, only] =
      /^npm (run )?([\w:-]+)(?: -- --only ([^ ]+|\$\{\{ .+? \}\}))?/.exec(line) ?? []
    const stages = only?.startsWith('$') ? databases : (only?.split(',') ?? [])
    return (
      name === undefined ||
      (run ? !scripts.includes(name) : !builtIn.includes(name)) ||
      !stages.every((stage) => new RegExp(`^  ${stage}\\b`, 'm').test(known))
    )
  })
  expect(lines.length).toBeGreaterThan(5)
  expect(unknown).toEqual([])
})
