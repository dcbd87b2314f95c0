import { dirname } from 'node:path'
import { expect, test } from 'vitest'
import { FLOORS, floorOf, roomOf } from './floors'
import { importsOf, withoutEnding } from './imports'
import { isCode, isTest, projectFiles, textOf } from './source-tree'

const code = projectFiles().filter((path) => isCode(path) && !isTest(path))
const imports = new Map(
  code.map((path) => [
    withoutEnding(path),
    importsOf(path, textOf(path))
      .filter(({ own }) => own)
      .map(({ from }) => from),
  ]),
)

test('every room of lib/ has its floor, and every floor its rooms', () => {
  const rooms = new Set(code.map(roomOf).filter((room) => room !== null))
  const named = FLOORS.flatMap(({ rooms }) => rooms)
  expect([...rooms].filter((room) => !named.includes(room))).toEqual([])
  expect(named.filter((room) => !rooms.has(room))).toEqual([])
})

test('a room imports only from rooms below it', () => {
  const upward = [...imports].flatMap(([path, targets]) => {
    const room = roomOf(path)
    if (room === null) return []
    return targets.flatMap((target) => {
      const other = roomOf(target)
      if (other === null || other === room || floorOf(other) < floorOf(room)) return []
      return [
        `${path} imports ${target}: lib/${other} stands no lower than lib/${room}. Move what both need to a room below both, or hand it in as an argument`,
      ]
    })
  })
  expect(upward).toEqual([])
})

test('no files import each other in a circle, not even types', () => {
  const circles: string[] = []
  const done = new Set<string>()
  const open: string[] = []
  function visit(path: string): void {
    if (open.includes(path)) {
      circles.push(
        `${[...open.slice(open.indexOf(path)), path].join(' > ')}: move what both need into a file of its own`,
      )
      return
    }
    if (done.has(path)) return
    open.push(path)
    for (const target of imports.get(path) ?? []) visit(target)
    open.pop()
    done.add(path)
  }
  for (const path of imports.keys()) visit(path)
  expect(circles).toEqual([])
})

test('a folder can be taken in at a glance: at most 25 files beside each other', () => {
  const counts = new Map<string, number>()
  for (const path of code) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1)
  const full = [...counts].filter(([, count]) => count > 25)
  expect(
    full.map(([folder, count]) => `${folder} holds ${count} files: put what belongs together into folders`),
  ).toEqual([])
})
