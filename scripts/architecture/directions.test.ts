import { describe, expect, test } from 'vitest'
import { type Import, importsOf, withoutComments, withoutEnding } from './imports'
import { mustSayServerOnly, type Ring, ringOf, saysServerOnly } from './rings'
import { isCode, projectFiles, textOf } from './source-tree'

interface Source {
  path: string
  text: string
  ring: Ring
  imports: Import[]
}

const sources = new Map<string, Source>()
for (const path of projectFiles().filter(isCode)) {
  const text = textOf(path)
  sources.set(withoutEnding(path), { path, text, ring: ringOf(path, text), imports: importsOf(path, text) })
}

const inRing = (...rings: Ring[]) => [...sources.values()].filter(({ ring }) => rings.includes(ring))

/** One line for each import of `files` that `refuse` explains. */
function refusals(
  files: Source[],
  refuse: (found: Import, target: Source | undefined, file: Source) => string | null,
): string[] {
  return files.flatMap((file) =>
    file.imports.flatMap((found) => {
      const reason = refuse(found, found.own ? sources.get(found.from) : undefined, file)
      return reason === null ? [] : [`${file.path} imports ${found.from}: ${reason}`]
    }),
  )
}

test('the files were found', () => {
  expect(inRing('pure').length).toBeGreaterThan(30)
  expect(inRing('server').length).toBeGreaterThan(10)
  expect(inRing('pure').map(({ path }) => path)).toContain('lib/ledger/reconcile.ts')
})

describe('the pure ring', () => {
  const packages =
    /^(d3-[a-z-]+|topojson-(client|specification)|geojson|zod|fastest-levenshtein|lossless-json|use-intl\/core|intl-messageformat|icu-minify\/(compile|format)|chrono-node)$/
  /** Here not even a type comes from outside. */
  const pureRooms =
    /^lib\/(signs|links|wording|ledger|metrics|places|periods|quantities|extract|charts|maps|format|i18n|exchange)\//
  /** Rows in, rows out: streams and byte order are this room's matter. */
  const ofExchange = /^(csv-parse|csv-stringify|fflate|hucre\/xlsx|node:buffer|node:stream)(\/.*)?$/
  /** Files of any make, and digests of what is in them. */
  const ofSpreadsheets =
    /^(csv-parse|hucre|iconv-lite|saxes|yauzl|node:buffer|node:crypto|node:fs\/promises)(\/.*)?$/

  /** Documents of any make, each read by the library that is made for it. */
  const ofDocuments = /^(@noble\/hashes|fflate|htmlparser2|mammoth|pdfjs-dist|postal-mime)(\/.*)?$/

  test('imports only itself', () => {
    const found = refusals(inRing('pure'), ({ from, own, typeOnly }, target, { path }) => {
      if (own && (target === undefined || target.ring === 'pure')) return null
      if (typeOnly && !pureRooms.test(path)) return null
      if (own) {
        return `pure code is handed what it works on; what reads the record belongs in data.ts, what writes it in mutations.ts, or the file says 'server-only' first`
      }
      if (path.startsWith('lib/documents/') && ofDocuments.test(from)) return null
      return packages.test(from)
        ? null
        : `pure code knows no database, page, file or clock; hand it the value`
    })
    const isOf = (room: string, matter: RegExp) => (line: string) =>
      line.startsWith(`lib/${room}/`) && matter.test(line.split(' ')[2]!.slice(0, -1))
    const [exchanges, reads] = [isOf('exchange', ofExchange), isOf('spreadsheets', ofSpreadsheets)]
    expect(found.filter((line) => !exchanges(line) && !reads(line))).toEqual([])
  })

  /** The path of the site is no setting of a run: a build writes it in as a constant. */
  const builtIn = 'lib/i18n/site-path.ts'

  test('asks neither the clock nor chance nor the environment', () => {
    const words =
      /\bprocess\.env\b|\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bperformance\.now\b|\brandomUUID\b/
    const pure = inRing('pure').filter(({ path }) => path !== builtIn)
    const found = pure.flatMap(({ path, text }) => {
      const word = words.exec(withoutComments(text))
      return word === null
        ? []
        : [`${path} uses ${word[0]}: let it arrive as an argument (now, locale, seed)`]
    })
    expect(found).toEqual([])
  })
})

test('what reads or writes the record says server-only first', () => {
  const silent = [...sources.values()].filter(
    ({ path, text }) => mustSayServerOnly(path) && !saysServerOnly(text),
  )
  expect(
    silent.map(({ path }) => `${path}: begin with import 'server-only', so that no browser is ever sent it`),
  ).toEqual([])
})

describe('components', () => {
  const components = inRing('components')

  test('take data and actions as props', () => {
    const found = refusals(components, ({ from }, target) => {
      if (target?.ring === 'server') return 'the page reads and hands over the result as a prop'
      if (from.startsWith('app/')) return 'the page hands actions over as props; nothing imports app/'
      return null
    })
    expect(found).toEqual([])
  })

  test('of ui and charts know no room of the house', () => {
    const rooms =
      /^(components\/(ui|charts)|lib\/(charts|figures|format|i18n|links|lookup|wording|signs|periods)|public)\//
    const files = components.filter(({ path }) => /^components\/(ui|charts)\//.test(path))
    const found = refusals(files, ({ from, own }) =>
      own && !rooms.test(from)
        ? 'decide it in a view-model of lib/charts, or move the component to the room that it speaks of'
        : null,
    )
    expect(found).toEqual([])
  })

  test('fetch what draws in the browser only when a chart is touched', () => {
    const plots = /^components\/charts\/interactive\/(step|month)-plot$/
    const axes = 'components/charts/interactive/plot-chart'
    const late = 'components/charts/interactive/interactive-plot'
    const atOnce = /^import (?!type ).*\/interactive-plot'/m
    const found = refusals(components, ({ from }, _, { path }) => {
      const own = withoutEnding(path)
      if (from === 'recharts' && !plots.test(own) && own !== axes) return 'only the plots know Recharts'
      if (from === axes && !plots.test(own)) return 'only the plots draw on its axes'
      if (plots.test(from) && own !== late) return 'interactive-plot.tsx draws it'
      if (from === late && atOnce.test(textOf(path)))
        return 'import it late, or every reader is sent Recharts'
      return null
    })
    expect(found).toEqual([])
  })

  test('of ui draw no chart', () => {
    const files = components.filter(({ path }) => path.startsWith('components/ui/'))
    expect(
      refusals(files, ({ from }) => (from.startsWith('components/charts/') ? 'ui stands alone' : null)),
    ).toEqual([])
  })
})

test('the server alone takes scripts out of pages', () => {
  const room = 'lib/http/deferred-scripts/'
  const others = [...sources.values()].filter(
    ({ path, ring }) => path !== 'server.ts' && ring !== 'test' && !path.startsWith(room),
  )
  const found = refusals(others, ({ from }) =>
    from.startsWith(room)
      ? 'server.ts hands it in as DeferScripts, so that FIRMGROUND_DEFER_SCRIPTS=no leaves nothing of it'
      : null,
  )
  expect(found).toEqual([])
})

test('nothing imports app', () => {
  const others = inRing('pure', 'server', 'components', 'scripts', 'test')
  const found = refusals(
    others.filter(({ path }) => !path.startsWith('app/')),
    ({ from }) =>
      from.startsWith('app/') ? 'app/ only composes: what others need belongs in lib/ or components/' : null,
  )
  expect(found).toEqual([])
})

test('the server ring renders nothing', () => {
  const found = refusals(inRing('server', 'scripts'), ({ from }) =>
    from.startsWith('components/') ? 'reads return plain objects; the page picks the component' : null,
  )
  expect(found).toEqual([])
})

test('no import of our own leads nowhere', () => {
  const known = new Set([...projectFiles().map(withoutEnding), ...projectFiles()])
  const found = refusals([...sources.values()], ({ from, own }) =>
    own && !known.has(from) ? 'there is no such file' : null,
  )
  expect(found).toEqual([])
})
