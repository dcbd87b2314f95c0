/**
 * What stories do to a record beside the browser, in a process that is started once for all of them: to start one for each
 * would take more than most stories do. Each message names a task and the record that it is done on.
 */
import { createReadStream } from 'node:fs'
import { makeSignature } from 'better-auth/crypto'
import { cliPermission } from '@/lib/access/cli-permission'
import { verifyAudit } from '@/lib/audit/verify'
import type { Reason } from '@/lib/claims/reasons'
import { FILE_AUTHORS } from '@/lib/claims/ruling-day'
import { readSecret } from '@/lib/config/secrets'
import type { SqlConnection } from '@/lib/db/connection'
import type { Database } from '@/lib/db/open'
import { createDraft, sendDraft } from '@/lib/drafts/mutations'
import { emptyDraft, newFigure } from '@/lib/drafts/schema'
import { authFor } from '@/lib/people/auth'
import { addPerson, type NewPerson } from '@/lib/people/mutations'
import { importFile } from '@/lib/publishing/import'
import { describeOutcome } from '@/scripts/commands/import-report'
import { addReferenceData, openRecord } from '@/scripts/commands/record'

const now = () => new Date().toISOString()

const tasks = {
  /** What `npm run people` does, for several at once. */
  async addPeople(session: SqlConnection, people: (Omit<NewPerson, 'language'> & Partial<NewPerson>)[]) {
    for (const person of people)
      await addPerson(session, cliPermission(), { language: 'en', ...person }, now())
  },

  /** A sign-in as the form makes one, without its password and its note in the audit; the cookie of it. */
  async signIn(_: SqlConnection, { email }: { email: string }) {
    const { internalAdapter, authCookies, secret } = await authFor(new Headers()).$context
    const found = await internalAdapter.findUserByEmail(email)
    if (found === null) throw new Error(`nobody has the address ${email}`)
    const { token } = await internalAdapter.createSession(found.user.id)
    const value = encodeURIComponent(`${token}.${await makeSignature(token, secret)}`)
    return { name: authCookies.sessionToken.name, value }
  },

  /** What `npm run import` does; what it would print. */
  async importFile(
    session: SqlConnection,
    { file, acceptFindings }: { file: string; acceptFindings: Reason | null },
  ) {
    await addReferenceData(session, now())
    const outcome = await importFile(session, {
      bytes: createReadStream(file),
      author: { by: FILE_AUTHORS.command, at: now() },
      dryRun: false,
      acceptFalls: acceptFindings !== null,
      acceptFindings,
    })
    const told = describeOutcome(outcome, file).join('\n')
    if (outcome.kind === 'refused' || outcome.kind === 'stopped') throw new Error(told)
    return told
  },

  /** Writes a draft as its author and sends it for review: what the desk's form does; its key. */
  async sendReport(
    session: SqlConnection,
    { author, report, figures }: { author: string; report: object; figures: object[] },
  ) {
    const [person] = await session.query<{ id: string }>('select "id" from "Person" where "email" = ?', [
      author,
    ])
    if (person === undefined) throw new Error(`nobody has the address ${author}`)
    const granted = { ...cliPermission<'draft.write'>(), by: person.id }
    const content = {
      ...emptyDraft,
      report: { ...emptyDraft.report, ...report },
      figures: figures.map((cells, at) => newFigure(`f${at + 1}`, cells)),
    }
    const at = now()
    const key = await createDraft(session, granted, at, { content })
    const outcome = await sendDraft(session, granted, at, { key, version: 1 })
    if (outcome.kind !== 'done') throw new Error(outcome.kind)
    return key
  },

  /** Lets it be so many minutes later for who is signed in: since they signed in, and since they were last seen. */
  async letTimePass(
    session: SqlConnection,
    { sinceSignIn, sinceUse }: { sinceSignIn: number; sinceUse: number },
  ) {
    const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
    await session.transaction(() =>
      session.run('update "SignIn" set "createdAt" = ?, "updatedAt" = ?', [ago(sinceSignIn), ago(sinceUse)]),
    )
  },

  /** Begins a blank draft of somebody; its key. */
  async beginDraft(session: SqlConnection, { author }: { author: string }) {
    const [person] = await session.query<{ id: string }>('select "id" from "Person" where "email" = ?', [
      author,
    ])
    if (person === undefined) throw new Error(`nobody has the address ${author}`)
    return createDraft(session, { ...cliPermission<'draft.write'>(), by: person.id }, now(), {
      content: emptyDraft,
    })
  },

  /** What `npm run audit:verify` does. */
  async verifyAudit(session: SqlConnection, _: null) {
    const { faults } = await verifyAudit(session, readSecret('audit'))
    if (faults.length > 0) throw new Error(`the audit is not as it was written: ${JSON.stringify(faults)}`)
  },
}

export type Tasks = {
  [Name in keyof typeof tasks]: {
    given: Parameters<(typeof tasks)[Name]>[1]
    result: Awaited<ReturnType<(typeof tasks)[Name]>>
  }
}

export interface Asked<Name extends keyof Tasks = keyof Tasks> {
  id: number
  databaseUrl: string
  name: Name
  given: Tasks[Name]['given']
}

export interface Answered {
  id: number
  result?: unknown
  error?: string
}

async function answer<Name extends keyof Tasks>({
  id,
  databaseUrl,
  name,
  given,
}: Asked<Name>): Promise<Answered> {
  // As a process that begins with this address is told it.
  process.env.DATABASE_URL = databaseUrl
  Reflect.deleteProperty(globalThis, 'firmgroundEnv')
  const kept = globalThis as { firmgroundDatabase?: Database }
  const task = tasks[name] as (session: SqlConnection, given: Tasks[Name]['given']) => Promise<unknown>
  try {
    const session = await openRecord()
    try {
      return { id, result: await task(session, given) }
    } finally {
      await session.close()
      await kept.firmgroundDatabase?.$disconnect()
      for (const name of ['firmgroundDatabase', 'firmgroundAuth']) Reflect.deleteProperty(globalThis, name)
    }
  } catch (error) {
    return { id, error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

// One after the other: the address is the process's.
let turn = Promise.resolve()
process.on('message', (asked: Asked) => {
  turn = turn.then(async () => void process.send!(await answer(asked)))
})
process.on('disconnect', () => process.exit())
