import { areaTree } from '@/lib/ledger/place-tree'
import { breakdown } from '../breakdown'
import type { Level } from '../place-rows'
import type { OperatorsClaim, PeopleAccount, WithheldPeople } from './withheld-people'

export const provinces = ['A', 'B', 'C']
export const districts = provinces.flatMap((province) => [`${province}1`, `${province}2`, `${province}3`])
export const villages = ['A', 'B1', 'B2'].map((place) => `village of ${place}`)
const places = [
  { id: 'NG', parent: null },
  ...provinces.map((id) => ({ id, parent: 'NG' })),
  ...districts.map((id) => ({ id, parent: id[0]! })),
  ...villages.map((id) => ({ id, parent: id.replace('village of ', '') })),
]
const tree = areaTree(places)
const kindOf = (code: string) =>
  code === 'NG'
    ? 'country'
    : provinces.includes(code)
      ? 'admin1'
      : districts.includes(code)
        ? 'admin2'
        : 'city'
export const scope = {
  tree,
  kinds: new Map(places.map(({ id }) => [id, kindOf(id)])),
  rules: { level: 'admin2', smallest: 5 },
} as const

export type Stated = Readonly<Record<string, bigint>>

export function account(stated: Stated, part = ''): PeopleAccount {
  const stands = Object.entries(stated).map(([area, value]) => ({
    area: area.split('+'),
    head: { claims: 1, firstDay: '2020-01-01', lastDay: '2020-01-01', value, low: value, high: value },
  }))
  const rows = breakdown(tree, stands)
  return {
    ...{ operation: 1, metric: 'casualties', part, group: part === '' ? '' : 'sex' },
    areas: stands.map(({ area }) => area),
    rowsAt: (place: string, level: Level) => rows(place, level),
  }
}

export const claimsOf = (stated: Stated, part = ''): OperatorsClaim[] =>
  Object.entries(stated).map(([area, value], id) => ({
    ...{ id: id + 1, operation: 1, metric: 'casualties', part, group: part === '' ? '' : 'sex' },
    ...{ area, value, window: 'total 2020-01-01' },
  }))

export const shownOf = ({ ofRow }: WithheldPeople, place: string, part = '') =>
  ofRow({ operation: 1, metric: 'casualties', part }, { kind: 'place', place, area: [] })
