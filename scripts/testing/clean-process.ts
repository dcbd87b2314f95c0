/** For data tests, which share processes: what a file of them leaves beside the modules is gone before the next. */
import { afterAll } from 'vitest'
import type { Database } from '@/lib/db/open'

/** What the program keeps once for the whole process has such a name. */
const isKeptByProgram = (name: string) => /^firmground[A-Z]/.test(name)

const kept = globalThis as { firmgroundDatabase?: Database }
const environment = { ...process.env }

afterAll(async () => {
  await kept.firmgroundDatabase?.$disconnect()
  for (const name of Object.keys(globalThis).filter(isKeptByProgram)) Reflect.deleteProperty(globalThis, name)
  for (const name of Object.keys(process.env))
    if (!(name in environment)) Reflect.deleteProperty(process.env, name)
  Object.assign(process.env, environment)
})
