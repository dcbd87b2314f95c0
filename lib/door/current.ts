import 'server-only'
import { readEnv } from '../env'
import { keepPages } from '../page-cache/current'
import { putBeforeNext } from './before-next'
import { Door } from './door'

/** Puts the door, and behind it the pages in memory, before Next; once, whatever is loaded anew in development. */
export function openDoor(): void {
  const kept = globalThis as { firmgroundDoor?: Door }
  if (kept.firmgroundDoor !== undefined) return
  const door = new Door(readEnv().address)
  kept.firmgroundDoor = door
  const front = keepPages()
  putBeforeNext((request, response, pass) =>
    door.take(request, response, () => front.take(request, response, pass)),
  )
}
