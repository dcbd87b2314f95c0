import { readdirSync } from 'node:fs'

/** What stands in the place of a parameter: once something that is on record, once what nobody has. */
const values: Record<string, [there: string, missing: string]> = {
  locale: ['en', 'en'],
  country: ['sy', 'sy'],
  code: ['SY09', 'none'],
  cursor: ['2018-01-01.1', 'none'],
  id: ['none', 'none'],
  secret: ['none', 'none'],
  metric: ['devices', 'none'],
  place: ['SY', 'none'],
  operator: ['russian-international-mine-action-centre', 'none'],
  resource: ['claims', 'none'],
}

/** Of keys it depends on whose they are. */
const keys: Record<string, string> = {
  metrics: 'devices',
  reports: 'palmyra-01',
  organisations: 'russian-international-mine-action-centre',
}

/** Addresses of every page and file of the program, each once with what is on record and once with what is not; and of none. */
export function askedRoutes(): string[] {
  const files = readdirSync('app', { recursive: true }) as string[]
  const routes = files.filter((file) => /(^|\/)(page\.tsx|route\.tsx?)$/.test(file))
  const addresses = routes.flatMap((file) =>
    [0, 1].map((missing) => {
      const path = file.replace(/\(\w+\)\//g, '').replace(/(^|\/)(page|route)\.tsx?$/, '')
      return `/${path.replace(
        /(?:(\w+)\/)?\[(?:\.{3})?(\w+)\]/g,
        (_, before: string | undefined, name: string) => {
          const value = name === 'key' && !missing ? (keys[before ?? ''] ?? 'none') : values[name]?.[missing]
          return `${before === undefined ? '' : `${before}/`}${value ?? 'none'}`
        },
      )}`
    }),
  )
  return [...new Set([...addresses, ...others])]
}

/** What no file of the program stands for. */
const others = [
  ...[
    '/robots.txt',
    '/manifest.webmanifest',
    '/icon.svg',
    '/icons/none.png',
    '/schemas/totals.json',
    '/schemas/none',
  ],
  ...[
    '/templates/reported-figures.csv',
    '/_next/static/none.js',
    '/_next/none',
    '/_next/image?url=%2Ficon.svg&w=8&q=1',
  ],
  `/_page/${'0'.repeat(32)}.js?of=%2Fen%2Fsy`,
  ...[
    '/none',
    '/none/none',
    '/qq',
    '/qq/sy',
    '/en/none',
    '/en/sy/none',
    '/en/sy/reports/none/none',
    '/en/desk/none',
  ],
  ...[
    '/en/sign-in/none',
    '/en/sign-in?next=%2Fen%2Fsy',
    '/api/health',
    '/api/health/live',
    '/api/health/ready',
    '/api/none',
    '/api/v1/none',
    '/api/%E0%A4%A',
    '/en/%00',
  ],
  ...[
    '/en/sy?operator=none&from=2018-01',
    '/en/sy/reports?q=palmyra',
    '/en/search/suggestions?q=deir&country=SY',
    '/_frame/none.js',
    '/en/sy/reports?before=2018-01-01.1',
    '/en/SY',
  ],
  ...['/api/v1/claims.csv?country=SY', '/api/v1/claims.json?country=none', '/api/v1/summary.csv?country=SY'],
]
