import { afterEach, beforeEach, expect, test } from 'vitest'
import { cliPermission } from '@/lib/access/cli-permission'
import { type TestDatabase, testDatabase } from '@/lib/db/test-database'
import { withReferenceData } from '@/lib/publishing/test-files'
import type { TypedMetric } from '../typed-metric'
import { enterMetrics } from './enter-metrics'

const at = '2026-03-01T00:00:00.000Z'
let home: TestDatabase
beforeEach(async () => {
  home = await testDatabase(withReferenceData)
})
afterEach(() => home.close())

const typed = (key: string, groups: TypedMetric['groups'] = []): TypedMetric => ({
  metric: {
    ...{ key, label: `The ${key}`, definition: 'Counted.', unece: '', imasNote: '', whole: true },
    ...{ baseUnit: 'count', displayUnit: 'count', enteredUnits: ['count'] },
  },
  parts: [{ key: `${key}_red`, label: 'Red' }],
  groups,
})
const enter = (dryRun: boolean, ...metrics: TypedMetric[]) =>
  enterMetrics(
    home.session,
    cliPermission<'lists.change'>(),
    at,
    metrics.map((typed, index) => ({ line: index + 2, typed })),
    { dryRun, reason: '' },
  )

test('metrics of a table are added with their parts and groups, all or none, and what is on record stays', async () => {
  const before = await home.database.metric.count()
  const sizes = { key: 'size', label: 'Size', complete: true, parts: [{ key: 'large', label: 'Large' }] }
  const rows = [typed('kites', [sizes]), typed('devices'), typed('ropes')]
  const told = {
    added: [
      { key: 'kites', name: 'The kites' },
      { key: 'ropes', name: 'The ropes' },
    ],
    known: [{ key: 'devices', name: 'The devices' }],
  }
  expect(await enter(true, ...rows)).toEqual({ kind: 'checked', ...told })
  expect(await home.database.metric.count()).toBe(before)
  expect(await enter(false, ...rows, typed('kites'))).toEqual({
    kind: 'refused',
    faults: [{ line: 5, column: 'key', fault: 'twice', other: '2' }],
  })
  expect(await enter(false, ...rows)).toEqual({ kind: 'entered', ...told })
  expect(await home.database.metric.count()).toBe(before + 2)
  expect(await home.database.partGroup.count({ where: { metricKey: 'kites' } })).toBe(1)
  const entries = await home.database.auditEntry.findMany({ where: { action: 'metric.add' } })
  expect(entries.map(({ subject }) => subject)).toEqual(['kites', 'ropes'])
  // Sent again, it changes nothing.
  expect((await enter(false, ...rows)).kind).toBe('unchanged')
})
