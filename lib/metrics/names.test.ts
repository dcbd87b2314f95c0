import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import seed from '@/prisma/seed/metrics.json'
import type { MetricNames } from './texts'

const folder = 'lib/i18n/languages'
const languages = readdirSync(folder).filter((language) => language !== 'en')

test.each(languages)(
  'what %s calls the metrics, parts and groups is of those that there are, and of all',
  (language) => {
    const text = readFileSync(`${folder}/${language}/names.json`, 'utf8')
    const { metrics, parts, groups } = JSON.parse(text) as Omit<MetricNames, 'language'>
    const named = (names: object) => Object.keys(names).sort()
    expect(named(metrics)).toEqual(seed.metrics.map(({ key }) => key).sort())
    expect(named(parts)).toEqual(
      [...new Set(seed.metrics.flatMap((metric) => metric.parts.map(({ key }) => key)))].sort(),
    )
    expect(named(groups)).toEqual(
      seed.metrics.flatMap((metric) => metric.groups.map(({ key }) => `${metric.key}.${key}`)).sort(),
    )
    const texts = [
      ...Object.values(metrics).flatMap((one) => Object.values(one)),
      ...Object.values(parts),
      ...Object.values(groups),
    ]
    expect(texts.filter((text) => text.trim() === '')).toEqual([])
  },
)
