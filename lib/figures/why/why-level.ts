import { levelOf, levelsInside, levelsOn } from '@/lib/curves/level-rows'
import type { AreaStand } from '@/lib/curves/place-rows'
import { countBoundsOf, type Mark, markOf, markOfBounds, markOfSum } from '@/lib/ledger/mark'
import type { AreaTree } from '@/lib/ledger/place-tree'
import type { PlaceLevel } from '@/lib/ledger/stock/place-levels'
import type { WhyCount } from './why'
import type { WhyLeft } from './why-left'
import type { WhyLine } from './why-lines'

/** Why one operator's level of a place is what it is; null where no stream is about the place or one inside it. */
export function whyLevel(
  tree: AreaTree,
  stands: readonly AreaStand[],
  place: string,
  limit: number,
): WhyCount | null {
  const found = levelsOn(tree, stands, place, { on: null, limit })
  if (!found.levels.numberOf.has(place)) return null
  const level = levelOf(found, place)
  const inside = levelsInside(found, place)
  const parts = inside.reduce((sum, taken) => sum + taken.level.value, 0n)
  const marks = { parts: markOfSum(inside.map((taken) => markOfBounds(taken.level))), rest: null }
  const own = level?.own ? { value: level.value, mark: markOfBounds(level) } : null
  const joints = { joints: [], moreJoints: 0 }
  if (level === null) {
    return {
      value: 0n,
      atLeast: false,
      stated: false,
      takes: 'nothing',
      own,
      parts,
      marks,
      lines: [],
      ...joints,
    }
  }
  return {
    ...{ value: level.value, ...countBoundsOf(level), stated: true, takes: level.own ? 'own' : 'parts' },
    ...{ own, parts, marks, level: { firstDay: level.firstDay, lastDay: level.lastDay } },
    lines: level.own ? [] : inside.map((taken) => lineOf(taken.area, taken.level)),
    ...joints,
  }
}

function lineOf(area: readonly string[], level: PlaceLevel): WhyLine {
  const [place = ''] = area
  const mark: Mark | null = markOfBounds(level)
  const { value, firstDay, lastDay } = level
  const own = { depth: 0, value, mark, level: { firstDay, lastDay } }
  if (area.length === 1) return { ...own, kind: 'place', place, stated: true, folded: false }
  return {
    ...own,
    kind: 'joint',
    area,
    figure: value,
    figureMark: mark,
    leftOut: [],
    against: 0n,
    againstMark: null,
  }
}

/** A joint level, which nothing is taken away from; null where nothing was stated. */
export function whyJointLevel(stands: readonly AreaStand[], area: readonly string[]): WhyLeft | null {
  const own = stands.find((stand) => stand.area.join('+') === area.join('+'))?.head
  if (own === undefined || own.lastDay === '') return null
  const mark = markOf(own)
  return {
    value: own.value,
    mark,
    figure: own.value,
    figureMark: mark,
    leftOut: [],
    taken: 0n,
    takenMark: null,
  }
}
