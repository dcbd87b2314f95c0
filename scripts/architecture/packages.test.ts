import { describe, expect, test } from 'vitest'
import { missingEntries, needlessRequests } from '../complete-lock'
import { importsOf } from './imports'
import { isCode, isTest, projectFiles, textOf } from './source-tree'

const manifest = JSON.parse(textOf('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'scripts',
  Record<string, string>
>
const lock = textOf('package-lock.json')

test('versions are exact, so that everybody runs the same', () => {
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version),
  )
  expect(loose).toEqual([])
})

test('the lock file names no download address', () => {
  expect(lock).not.toMatch(/"resolved": "https?:/)
})

test('the lock file has the packages of other systems too (npm run lock adds them)', () => {
  expect(Object.keys(missingEntries(JSON.parse(lock)))).toEqual([])
})

test('an installation asks for nothing that only development has (npm run lock drops it)', () => {
  expect(needlessRequests(JSON.parse(lock))).toEqual([])
})

test('the lock file is of this package.json', () => {
  const { packages } = JSON.parse(lock) as { packages: Record<string, typeof manifest> }
  const { dependencies, devDependencies } = packages['']!
  expect({ dependencies, devDependencies }).toEqual({
    dependencies: manifest.dependencies,
    devDependencies: manifest.devDependencies,
  })
})

/** Commands of package.json that only those who change the program run; every other one is of an installation. */
const ofDevelopment =
  /^(dev|test|check|postinstall|generate|lock|migrate:new|docs:dictionary|screenshots|try:random|try:mirror|torture|torture:failover|bench|lighthouse)$/

/** What Next finds by its name, and what is started or loaded by its path. */
const foundByNext =
  /^app\/.*\b(page|layout|route|loading|error|not-found|global-error|global-not-found|sitemap|robots|manifest|opengraph-image|icon)\.tsx?$/
const startedByPath = [
  'server.ts',
  'renderer.ts',
  'next.config.js',
  'postcss.config.mjs',
  'components/addressed/jsx-runtime.ts',
  'lib/http/cache/next-handler.mjs',
  'lib/http/deferred-scripts/loader.js',
  'scripts/end-with-parent.mjs',
  'scripts/commands/seed.ts',
]

/** What no import names: asked for by Next's build, by its styles, or by the words of a command. */
const askedForOtherwise: Record<string, string> = {
  '@tailwindcss/postcss': 'postcss.config.mjs names it',
  tailwindcss: 'app/styles imports it',
  typescript: "Next's build looks whether it is there",
  '@types/node': "Next's build looks whether it is there",
  '@types/react': "Next's build looks whether it is there",
  'react-dom': 'Next renders with it',
}

const code = new Set(projectFiles().filter((path) => isCode(path) || path.startsWith('prisma/client/')))
const endings = ['', '.ts', '.tsx', '.mjs', '.js', '/index.ts']

/** Where an installation begins to run something: its commands, its servers, the pages that its build is made of. */
function entries(): string[] {
  const commands = Object.entries(manifest.scripts).filter(([name]) => !ofDevelopment.test(name))
  const started = commands.flatMap(([, words]) => words.split(' ').filter((word) => code.has(word)))
  expect(started.length).toBeGreaterThanOrEqual(commands.length)
  return [...started, ...startedByPath, ...[...code].filter((path) => foundByNext.test(path))]
}

/** Every file that is loaded from `first` on, and what it asks for that is not the project's. */
function loadedFrom(first: readonly string[]): {
  files: string[]
  packages: { path: string; name: string }[]
} {
  const files = new Set(first)
  const packages: { path: string; name: string }[] = []
  for (const path of files)
    for (const { own, typeOnly, from } of importsOf(path, textOf(path))) {
      if (typeOnly || from.startsWith('node:')) continue
      if (!own) packages.push({ path, name: /^(@[^/]+\/)?[^/]+/.exec(from)![0] })
      const file = endings.map((ending) => from + ending).find((candidate) => code.has(candidate))
      if (own && file !== undefined) files.add(file)
    }
  return { files: [...files], packages }
}

describe('what an installation runs', () => {
  const { files, packages } = loadedFrom(entries())

  test('is most of the program', () => {
    expect(files.filter((path) => path.startsWith('lib/')).length).toBeGreaterThan(500)
    expect(startedByPath.filter((path) => !code.has(path))).toEqual([])
  })

  test('imports nothing that only development has', () => {
    const absent = packages
      .filter(({ name }) => !(name in manifest.dependencies))
      .map(({ path, name }) => `${path} imports ${name}, which is not among the dependencies of package.json`)
    expect(absent).toEqual([])
  })

  test('imports nothing of tests, of measurements or of stories', () => {
    expect(
      files.filter((path) => isTest(path) || /^(e2e|bench|scripts\/(testing|architecture))\//.test(path)),
    ).toEqual([])
  })

  test('with what stands in its rooms, is all that an installation brings along', () => {
    const own = [...code].filter(
      (path) => /^(app|components|lib|scripts\/commands)\//.test(path) && !isTest(path),
    )
    const words = Object.values(manifest.scripts).join(' ').split(' ')
    const asked = new Set([...packages, ...loadedFrom(own).packages].map(({ name }) => name).concat(words))
    const needless = Object.keys(manifest.dependencies).filter((name) => !asked.has(name))
    expect(needless.filter((name) => !(name in askedForOtherwise))).toEqual([])
  })
})
