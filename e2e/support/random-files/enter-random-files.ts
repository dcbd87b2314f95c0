/** Enters the random file of each seed that stands on a line of its input, and answers with a line that says what came of it. */
import { createInterface } from 'node:readline'
import { enterRandomFile, whyNotEntered } from '@/lib/publishing/test-random-entry'
import { openRecord } from '@/scripts/commands/record'
import type { Entered } from './random-files'

const session = await openRecord()

const named = (seed: number, id: string) =>
  session.query<{ country: string; key: string }>(
    `select distinct p."code" as "country", n."key" from "Report" r join "Claim" c on c."reportId" = r."id"
       join "Stream" s on s."id" = c."streamId" join "Operation" o on o."id" = s."operationId"
       join "Place" p on p."id" = o."countryId" join "Organisation" n on n."id" = ${id}
     where r."key" like ? order by p."code", n."key"`,
    [`s${seed}-%`],
  )

for await (const line of createInterface({ input: process.stdin })) {
  const seed = Number(line)
  const outcome = await enterRandomFile(session, seed)
  const entered: Entered = {
    seed,
    problem: whyNotEntered(outcome),
    operators: await named(seed, 'o."operatorId"'),
    organisations: [
      ...(await named(seed, 'r."publisherId"')),
      ...(await named(seed, 'r."saidById"')),
      ...(await named(seed, 'o."operatorId"')),
    ],
  }
  console.log(JSON.stringify(entered))
}
await session.close()
