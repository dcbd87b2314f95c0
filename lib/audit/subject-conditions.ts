import 'server-only'
import { Prisma } from '@/prisma/client/sqlite'

/** A pattern of `like ... escape '!'` for what begins with a text. */
export const beginningWith = (text: string) => `${text.replace(/[!%_]/g, '!$&')}%`

/** Whether the subject of an entry has a key that begins so, or is one of `called`. */
export function isOfThing(typed: string, called: readonly string[]): Prisma.Sql {
  const begins = Prisma.sql`e."subject" like ${beginningWith(typed)} escape '!'`
  return called.length === 0
    ? begins
    : Prisma.sql`(${begins} or e."subject" in (${Prisma.join([...called])}))`
}

/** Whether what an entry is about is of a country: the country itself, a place of it, or a report, a draft, a figure or a setting of it. */
export function isOfCountry(code: string): Prisma.Sql {
  const country = Prisma.sql`(select c."id" from "Place" c where c."code" = ${code})`
  return Prisma.sql`(e."subject" = ${code}
    or (e."action" like 'place.%' and e."subject" in (select p."code" from "Place" p where p."countryId" = ${country}))
    or (e."action" like 'report.%' and e."subject" in (select r."key" from "ReportCountry" rc
      join "Report" r on r."id" = rc."reportId" where rc."countryId" = ${country}))
    or (e."action" like 'draft.%' and e."subject" in (select d."key" from "DraftTerm" t
      join "Draft" d on d."id" = t."draftId" where t."kind" = 'country' and t."term" = ${code}))
    or (e."action" = 'ruling.make' and e."subject" in (select c."key" from "Claim" c
      join "ReportCountry" rc on rc."reportId" = c."reportId" where rc."countryId" = ${country}))
    or (e."action" like 'organisation.%' and e."subject" in (select o."key" from "Operation" n
      join "Organisation" o on o."id" = n."operatorId" where n."countryId" = ${country}))
    or (e."action" = 'setting.change' and e."subject" like ${`country.${code}.%`})
    or (e."action" like 'source.%' and e."subject" in (select s."key" from "ReaderSource" s where s."country" = ${code})))`
}
